/** The product lying flat, for reading numbers: left factors at the left, right factors above, the result in their corner. Pure. */

import type { Plane, Point } from '../../marks/plane.ts'

/** Counts of cells: of the result, and along the axis that vanishes in each product (one, or the two that meet). */
export interface TwinShape {
  rows: number
  columns: number
  along: readonly number[]
  /** Left factors that are 0 everywhere, as the state is before the first step: from afar their columns need room for one digit only. */
  bare?: readonly boolean[]
}

/** What the words need, in px. */
export interface TwinWords {
  /** Width of the widest name beside the factors above; height of a line under the others; of a line of gate letters, or 0. */
  names: number
  line: number
  letters: number
  /** How much larger than usual type is: numbers too small to be read beside it are left out. */
  scale?: number
}

export interface TwinLayout {
  lefts: Plane[]
  aboves: Plane[]
  result: Plane
  /** Where names stand, under the left factors and the result (middle), and beside the factors above. */
  names: { lefts: Point[]; result: Point; aboves: Point[]; side: 'start' | 'end' }
  /** Where gate letters stand above a matrix: distance from its upper edge. */
  lettersUp: number
  /** Size of the numbers in px; null where there is no room for them. */
  font: number | null
  /** Down to the end of the names. */
  height: number
}

type Room = { width: number; height: number }

export const LEAST_FONT = 11
/** In large type, for a reader who sits far away: sizes to try for the numbers, at the usual size of text. */
const FAR_FONTS = [16, 15, 14, 13, 12]
const FAR_SCALE = 1.25
/** Width of −0.67 in the page's face, in em: there nothing is kept for a wider one. */
const FAR_NUMBER_EM = 2.9
const MOST_FONT = 20
/** Beyond so many cells nobody reads numbers one by one. */
const MOST_WRITTEN = 900
/** Width of a column of zeros, in em. */
const ZERO_EM = 1.2
/** Width of −0.67 in a wide face, in em; what is longer is squeezed. */
const NUMBER_EM = 3.07
const LINE_EM = 1.5
/** From afar rows are close: numbers are larger for it. */
const FAR_LINE_EM = 1.25
/** Between a number and the cell's edges. */
const NUMBER_PAD = 4
const MOST_PAD = 16
const MAX_CELL = 46
/** Cells without numbers are at most so many times longer than they are wide. */
const STRETCH = 1.5
/** Between matrices; the coloured edges of weights stand in it. */
const GAP = 14
const EDGE = 6
/** A matrix narrower than this, in px, is a thread. */
const THREAD = 30
/** Narrower than this, names of the factors above stand in the empty corner. */
const NARROW = 480

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

export function twinLayout(shape: TwinShape, area: Room, words: TwinWords): TwinLayout {
  const far = isFar(words)
  const side = far || area.width < NARROW ? 'end' : 'start'
  const gaps = GAP * shape.along.length
  const room = {
    width: area.width - EDGE - gaps - (side === 'start' ? words.names + EDGE : 2),
    height: area.height - EDGE - gaps - words.letters - words.line,
  }
  const { font, across, down } = cellSizes(shape, room, emsOf(shape, far), words.scale ?? 1)
  const widths = shape.along.map((count, k) => count * (across[k] ?? 0))
  const heights = shape.along.map((count, k) => count * (down[k] ?? 0))
  const [columnWidth = 0, rowHeight = 0] = [across.at(-1), down.at(-1)]
  const used = { width: total(widths) + shape.columns * columnWidth, height: total(heights) + shape.rows * rowHeight }
  const start = { x: EDGE + Math.max(0, room.width - used.width) / 2, y: EDGE + words.letters }
  const corner = { x: start.x + total(widths) + gaps, y: start.y + total(heights) + gaps }
  const before = (lengths: number[], k: number) => total(lengths.slice(0, k)) + k * GAP
  const below = corner.y + shape.rows * rowHeight + 0.78 * words.line
  const beside = side === 'start' ? corner.x + shape.columns * columnWidth + EDGE : corner.x - 2 * EDGE
  return {
    lefts: widths.map((_, k) => flat(start.x + before(widths, k), corner.y, across[k] ?? 0, rowHeight)),
    aboves: heights.map((_, k) => flat(corner.x, start.y + before(heights, k), columnWidth, down[k] ?? 0)),
    result: flat(corner.x, corner.y, columnWidth, rowHeight),
    names: {
      lefts: widths.map((width, k) => ({ x: start.x + before(widths, k) + width / 2, y: below })),
      result: { x: corner.x + (shape.columns * columnWidth) / 2, y: below },
      aboves: heights.map((height, k) => ({ x: beside, y: start.y + before(heights, k) + height / 2 + 0.22 * words.line })),
      side,
    },
    lettersUp: EDGE + 3,
    font,
    height: start.y + used.height + gaps + words.line,
  }
}

const isFar = (words: TwinWords) => (words.scale ?? 1) > FAR_SCALE

/** What a column of each left factor, then of the result, needs for its numbers, in em. */
function emsOf({ along, bare = [] }: TwinShape, far: boolean): number[] {
  const em = far ? FAR_NUMBER_EM : NUMBER_EM
  return [...along.map((_, k) => (far && bare[k] === true ? ZERO_EM : em)), em]
}

/** Sizes of the twin that can be read from afar, the best one first; none at the usual size of text. */
export function farSizes(shape: TwinShape, words: TwinWords): Room[] {
  return isFar(words) ? FAR_FONTS.map((font) => readingSize(shape, words, font)) : []
}

/** The width at which numbers are written, and how high that is. */
export function readingSize(shape: TwinShape, words: TwinWords, font = LEAST_FONT): Room {
  const { rows, columns, along } = shape
  const least = font * (words.scale ?? 1)
  const gaps = GAP * along.length
  const far = isFar(words)
  const ems = emsOf(shape, far)
  const across = total([...along, columns].map((count, k) => count * (least * (ems[k] ?? 0) + NUMBER_PAD + 0.5)))
  return {
    width: across + EDGE + gaps + (far ? 2 : words.names + EDGE),
    height: (total(along) + rows) * least * (far ? FAR_LINE_EM : LINE_EM) + EDGE + gaps + words.letters + words.line,
  }
}

interface CellSizes {
  font: number | null
  /** Of the columns of each left factor, then of the result. */
  across: number[]
  /** Of the rows of each factor above, then of the result. */
  down: number[]
}

/** With numbers all cells are alike, but for columns of zeros; without, no matrix becomes a thread. */
function cellSizes({ rows, columns, along }: TwinShape, room: Room, ems: readonly number[], scale: number): CellSizes {
  const wide = [...along, columns]
  const high = [...along, rows]
  const [across, down] = [room.width / total(wide), room.height / total(high)]
  const letters = total(wide.map((count, k) => count * (ems[k] ?? 0)))
  const font = Math.min(MOST_FONT * scale, (room.width - NUMBER_PAD * total(wide)) / letters, down / (scale > FAR_SCALE ? FAR_LINE_EM : LINE_EM))
  const cells = rows * columns + total(along) * (rows + columns)
  if (font >= LEAST_FONT * scale && cells <= MOST_WRITTEN) {
    const pad = Math.min(MOST_PAD, (room.width - font * letters) / total(wide))
    const widths = ems.map((em) => font * em + pad)
    const height = Math.min(down, widths.at(-1) ?? down)
    return { font, across: widths, down: high.map(() => height) }
  }
  const width = Math.min(MAX_CELL, across, STRETCH * down)
  const height = Math.min(MAX_CELL, down, STRETCH * across)
  return { font: null, across: sharedOut(wide, width, room.width), down: sharedOut(high, height, room.height) }
}

/** Cells of several matrices side by side. Usually one size for all; where that would make one a thread, it gets a least length. */
function sharedOut(counts: readonly number[], cell: number, room: number): number[] {
  const least = Math.min(THREAD, room / (counts.length + 1))
  const thin = counts.map((count) => cell < MAX_CELL / 2 && count * cell < least)
  const taken = least * thin.filter(Boolean).length
  const rest = total(counts.filter((_, i) => !thin[i]))
  const others = Math.min(cell, (room - taken) / Math.max(1, rest))
  return counts.map((count, i) => (thin[i] ? least / count : others))
}

function flat(x: number, y: number, across: number, down: number): Plane {
  return { origin: { x, y }, across: { x: across, y: 0 }, down: { x: 0, y: down } }
}
