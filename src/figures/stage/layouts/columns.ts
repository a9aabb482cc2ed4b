/** Where the steps stand from left to right: those around the current one at full size, the others pushed together. */

import type { Measures } from '../measures.ts'

export interface Column {
  /** −1 is the state before the first step; T the one at the right end, when the sequence is also read backward. */
  step: number
  full: boolean
  /** Right edge of the slab with depth, and its centre, which never moves with depth. */
  right: number
  center: number
}

export interface Columns {
  list: Column[]
  pitch: number
  /** Width of a full slab's batch face at depth 1, and of its front when flat. */
  face: number
  flat: number
  /** Width of one compressed step. */
  narrow: number
  gap: number
  /** First and last full step. */
  from: number
  to: number
}

export interface ColumnRoom {
  left: number
  right: number
  /** Width of the whole picture: the last gradient must fit beside the last step. */
  frame: number
  steps: number
  /** 2: a second state before the first step stands at the right end. */
  directions: number
  batch: number
  current: number
  measures: Measures
  /** Beside each state stands its gradient, in the gap. */
  gradients: boolean
}

const WIDEST_EXAMPLE = 17
/** Of a step that is pushed together with others. */
const NARROWEST = 0.25
const MOST_FULL = 7
/** Full columns, with the state before the first step; to have so many they stand closer. */
const ENOUGH = 4
const MOST_PITCH = 230

export function columnsOf(room: ColumnRoom): Columns {
  const { steps, directions } = room
  const all = Array.from({ length: steps + directions }, (_, index) => index - 1)
  const least = leastWidths(room)
  const span = room.right - room.left
  const fits = ({ face, gap }: { face: number; gap: number }) => all.length * (face + gap) - gap + room.measures.edge <= span
  const close = closeWidths(room)
  if (fits(least)) return everyStep(room, all, least)
  if (fits(close)) return everyStep(room, all, close)
  const roomy = [wider(room, least), least].find((widths) => manySteps(room, all, widths) >= ENOUGH)
  return someSteps(room, all, roomy ?? close)
}

/** Rather narrow than not there: a few pixels for each example, the stamps as small as the gap, and room for "t = 8" below. */
function closeWidths({ batch, measures }: ColumnRoom) {
  const face = Math.min(Math.max(batch * 4, 20), 44) * Math.min(1, measures.scale)
  return { face, gap: Math.max(2 * measures.head + 12, face + measures.edge + 6, measures.font * 3.4 - face - measures.edge) }
}

/** Where not all steps fit anyway, fewer of them get more room. */
function wider({ measures, batch, gradients }: ColumnRoom, least: { face: number; gap: number }) {
  const face = least.face * Math.max(1, Math.min(1.7, measures.scale, batch / 4 + 0.4))
  return { face, gap: gradients ? Math.max(least.gap, face + measures.edge + 4) : least.gap }
}

/** The narrowest face that can still be read, and the gap that a stamp and an arrowhead need. */
function leastWidths({ batch, measures, gradients }: ColumnRoom) {
  const face = Math.min(Math.max(batch * 8, 22), 44) * Math.min(1, measures.scale)
  const gap = measures.stampWidth + 2 * measures.head + 2
  return { face, gap: gradients ? Math.max(gap, face + measures.edge + 4) : gap }
}

function everyStep(room: ColumnRoom, all: number[], least: { gap: number }): Columns {
  const { measures, batch } = room
  const span = room.right - room.left
  const widest = Math.min(batch * WIDEST_EXAMPLE * Math.min(1.5, measures.scale), Math.max(60, 130 * measures.scale))
  const loose = Math.min(span / (all.length - 0.5), MOST_PITCH * measures.scale)
  // Half a step to the right stands a gradient or a target of the same width: both must fit into one pitch.
  const face = Math.max(12, Math.min(widest, pitchFor(room, all.length, 0.45 * loose) / 2 - measures.edge - 3, loose - least.gap - measures.edge))
  const width = face + measures.edge
  const pitch = pitchFor(room, all.length, width)
  const used = pitch * (all.length - 1) + width
  const start = Math.min(room.left + (span - used) / 2, room.frame - used - pitch / 2 - 12)
  const list = all.map((step, index) => ({ step, full: true, right: start + width + index * pitch, center: start + width / 2 + index * pitch }))
  return { list, pitch, face, flat: flatWidth(face, batch, measures), narrow: pitch, gap: pitch - width, from: -1, to: all.length - 2 }
}

/** As wide as the span allows, and so that the last step's gradient stays inside the frame. */
function pitchFor(room: ColumnRoom, count: number, width: number): number {
  const span = room.right - room.left
  return Math.min((span - width) / Math.max(1, count - 1), (room.frame - room.left - width - 12) / (count - 0.5), MOST_PITCH * room.measures.scale)
}

/** A flat slab is a vector: about 24 pixels, as the chart draws it. */
function flatWidth(face: number, batch: number, measures: Measures): number {
  return Math.min(24 * Math.min(1.4, measures.scale), Math.max(14, face * (batch === 1 ? 1.5 : 0.8)))
}

type Widths = { face: number; gap: number }

/** How many columns are at full size; where few are, a window at an end of the sequence has the room that the other end does not need. */
function manySteps({ measures, left, right, current }: ColumnRoom, all: number[], { face, gap }: Widths): number {
  const count = (ends: number) => {
    const aside = ends * (face + gap * 0.6) + Math.max(30 * measures.scale, all.length * NARROWEST)
    return Math.max(1, Math.min(MOST_FULL, all.length, Math.floor((right - left - aside + gap) / (face + measures.edge + gap))))
  }
  const [many, atEnd] = [count(2), count(1)]
  const half = Math.floor(atEnd / 2)
  return many < ENOUGH && (current + 1 <= half || current + 1 >= all.length - atEnd + half) ? atEnd : many
}

function someSteps(room: ColumnRoom, all: number[], least: Widths): Columns {
  const { measures } = room
  const width = least.face + measures.edge
  const pitch = width + least.gap
  const span = room.right - room.left
  const many = manySteps(room, all, least)
  const first = Math.max(0, Math.min(all.length - many, room.current + 1 - Math.floor(many / 2)))
  const sides = [first, all.length - first - many] as const
  const blockGap = least.gap * 0.6
  const fixed = many * pitch - least.gap + sides.filter((count) => count > 0).length * (least.face + blockGap)
  const narrow = Math.min(16 * measures.scale, Math.max(NARROWEST / 2, (span - fixed) / (all.length - many)))
  const start = sides[0] > 0 ? room.left + least.face + sides[0] * narrow + blockGap : room.left
  const list = all.map((step, index) => place(step, index, { first, many, start, pitch, width, narrow, face: least.face, left: room.left, blockGap, gap: least.gap }))
  const flat = flatWidth(least.face, room.batch, measures)
  return { list, pitch, face: least.face, flat, narrow, gap: least.gap, from: all[first] ?? 0, to: all[first + many - 1] ?? 0 }
}

interface Places {
  first: number
  many: number
  start: number
  pitch: number
  width: number
  narrow: number
  face: number
  left: number
  gap: number
  blockGap: number
}

function place(step: number, index: number, p: Places): Column {
  const inWindow = index - p.first
  if (inWindow < 0) {
    const right = p.left + p.face + (index + 1) * p.narrow
    return { step, full: false, right, center: right - p.narrow / 2 }
  }
  if (inWindow < p.many) {
    const right = p.start + inWindow * p.pitch + p.width
    return { step, full: true, right, center: right - p.width / 2 }
  }
  const after = p.start + p.many * p.pitch - p.gap + p.blockGap + p.face
  const right = after + (inWindow - p.many + 1) * p.narrow
  return { step, full: false, right, center: right - p.narrow / 2 }
}

/** First and last step at full size; null where all are. */
export function windowOf({ list }: Columns): { from: number; to: number } | null {
  const full = list.filter((column) => column.full).map(({ step }) => step)
  return full.length === list.length || full.length === 0 ? null : { from: Math.max(0, full[0] ?? 0), to: full.at(-1) ?? 0 }
}
