/** The product lying flat, for reading numbers: left factor at the left, right factor above, the result in their corner. Pure. */

import type { Plane, Point } from '../../marks/plane.ts'
import type { Summing } from '../../trace/contract/product.ts'
import { FACE_AXES, RESULT, VANISHES, factorsOf, shapeOf } from './faces.ts'
import type { Cell, Face, Line, Sizes } from './faces.ts'

export type Slot = 'left' | 'above' | 'result'

/** A matrix of the twin: which face it shows, and whether it is written transposed. */
export interface TwinMatrix {
  slot: Slot
  face: Face
  transposed: boolean
  /** As drawn. */
  rows: number
  columns: number
  plane: Plane
  /** Where its name stands. */
  name: Point
}

export interface TwinLayout {
  matrices: Record<Slot, TwinMatrix>
  /** Width of a cell; numbers are written where it is at least NUMBERS_FROM. */
  cell: number
  numbers: boolean
}

export const NUMBERS_FROM = 34
const MAX_CELL = 46
const GAP = 16
const NAME = 24
/** A matrix narrower than this, in px, is a thread. */
const THREAD = 30

export function twinLayout(sizes: Sizes, summing: Summing, area: { width: number; height: number }): TwinLayout {
  const [first, second] = factorsOf(summing)
  const along = sizes[VANISHES[summing]]
  const { rows, columns } = shapeOf(RESULT[summing], sizes)
  const cell = Math.min(MAX_CELL, (area.width - GAP - 4) / (along + columns), (area.height - GAP - 2 * NAME) / (along + rows))
  const across = sharedOut(along, columns, cell, area.width - GAP - 4)
  const downward = sharedOut(along, rows, cell, area.height - GAP - 2 * NAME)
  const left = Math.max(2, (area.width - GAP - across.first * along - across.second * columns) / 2)
  const middle = { x: left + along * across.first + GAP, y: NAME + along * downward.first + GAP }
  return {
    cell,
    numbers: cell >= NUMBERS_FROM,
    matrices: {
      left: matrix('left', first, FACE_AXES[first].columns !== VANISHES[summing], rows, along, flat({ x: left, y: middle.y }, across.first, downward.second)),
      above: matrix('above', second, FACE_AXES[second].rows !== VANISHES[summing], along, columns, flat({ x: middle.x, y: NAME }, across.second, downward.first)),
      result: matrix('result', RESULT[summing], false, rows, columns, flat(middle, across.second, downward.second)),
    },
  }
}

/** Cells of two lengths side by side. Usually one size for both; where that would make one a thread, it gets a least width. */
function sharedOut(one: number, two: number, cell: number, room: number): { first: number; second: number } {
  const least = Math.min(THREAD, room / 3)
  if (one * cell < least && cell < NUMBERS_FROM) return { first: least / one, second: Math.min(cell, (room - least) / two) }
  if (two * cell < least && cell < NUMBERS_FROM) return { first: Math.min(cell, (room - least) / one), second: least / two }
  return { first: cell, second: cell }
}

function flat(origin: Point, across: number, down: number): Plane {
  return { origin, across: { x: across, y: 0 }, down: { x: 0, y: down } }
}

function matrix(slot: Slot, face: Face, transposed: boolean, rows: number, columns: number, plane: Plane): TwinMatrix {
  const { origin, across, down } = plane
  const name = { x: origin.x + (columns * across.x) / 2, y: slot === 'above' ? origin.y - 8 : origin.y + rows * down.y + 18 }
  return { slot, face, transposed, rows, columns, plane, name }
}

/** The face's own cell behind a drawn one, and the other way round: transposing twice is nothing. */
export function turned(matrix: TwinMatrix, cell: Cell): Cell {
  return matrix.transposed ? { row: cell.column, column: cell.row } : cell
}

/** First cell and extent of a line as it is drawn in a matrix of the twin. */
export function lineIn(matrix: TwinMatrix, line: Line): { row: number; column: number; rows: number; columns: number } {
  const cells = line.cells.map((cell) => turned(matrix, cell))
  return extentOf(cells)
}

/** Block that a line of cells covers. */
export function extentOf(cells: Cell[]): { row: number; column: number; rows: number; columns: number } {
  const rows = cells.map((cell) => cell.row)
  const columns = cells.map((cell) => cell.column)
  const row = Math.min(...rows)
  const column = Math.min(...columns)
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
}
