/** The folded network's frame: the cell stands in the middle, and each step of X and Y has a place on a tape that slides past it. */

import { measuresOf } from '../measures.ts'
import { rowSpecs, rowsOf } from './rows.ts'
import type { Row } from './rows.ts'
import type { ChartInput, Frame } from './frame.ts'
import type { Slab } from '../../../marks/slab.ts'

export interface Tape {
  frame: Frame
  /** The step that is under the cell, from 0; −1: nothing is fed yet. */
  now: number
  /** Middle of the cell. */
  center: number
  /** The state that came back waits here for the next step. */
  kept: number
  /** Where what is still to come begins, and where what has passed ends. */
  start: number
  end: number
  /** Width of a step that is still to come, and of one that has passed. */
  wide: number
  past: number
}

/** Steps further away than this are one block. */
export const MOST_SLABS = 14

const EXAMPLE = 12
const SLOPE = 0.72
/** Slabs, not slopes. */
const MOST_RISE = 0.072
/** Share of the room that is left of the cell. */
const LEFT = 0.4
/** Lines of words below the tape. */
const LINES = 4.4

export function tapeOf(input: ChartInput): Tape {
  const { shape, timeline, size, depth } = input
  const measures = measuresOf(size, input.presenting)
  const { steps } = shape.schedule
  const { layers } = shape.architecture
  const weightsRight = Math.round(66 * Math.min(1.7, measures.scale) + (layers > 1 ? 26 : 10))
  const left = weightsRight + 12 * measures.scale
  const room = size.width - left - 10
  const face = Math.max(12, Math.min(shape.batch * EXAMPLE * Math.min(1.6, measures.scale), 0.15 * room, 110 * measures.scale))
  const back = measures.stampWidth + 2 * measures.head + 8
  const center = left + Math.max(1.5 * face + back + measures.edge, LEFT * room)
  const pad = Math.max(6, 14 * measures.scale)
  const half = (face + measures.edge) / 2
  const start = center + half + pad + face
  const wide = Math.min(30 * measures.scale, (size.width - 10 - start) / Math.max(1, steps - 1 + Number(timeline.now.kind === 'data')), (size.width - 10 - start) / steps)
  const end = center - half - pad
  const past = Math.min(wide, (end - face - left) / Math.max(1, steps - 1))
  const flat = Math.min(24 * Math.min(1.4, measures.scale), face * 0.8)
  const front = flat + (measures.edge - flat) * depth
  const frame = framed(input, { measures, face, flat, wide, back, weightsRight, front })
  return { frame, now: timeline.now.kind === 'data' ? -1 : timeline.step, center, kept: center - face - measures.edge - back, start, end, wide, past }
}

type Widths = Pick<Frame, 'measures' | 'weightsRight' | 'front'> & Record<'face' | 'flat' | 'wide' | 'back', number>

function framed(input: ChartInput, { measures, face, flat, wide, back, weightsRight, front }: Widths): Frame {
  const { shape, size, depth } = input
  const { steps } = shape.schedule
  const dy = (Math.min(face * SLOPE, size.height * MOST_RISE) / shape.batch) * depth
  const specs = rowSpecs(shape, measures, false).map((spec) => ({ ...spec, lane: spec.lane * (spec.kind === 'y' ? 1.1 : 0.95) }))
  const bottom = size.height - measures.font * LINES
  const rows = rowsOf(specs, { top: measures.font * 2, bottom, rise: dy * shape.batch, tallest: Math.max(130 * measures.scale, face * 2.4), measures })
  const low = Math.max(...rows.map((row) => row.y + row.height))
  const list = Array.from({ length: steps + 1 }, (_, index) => ({ step: index - 1, full: true, right: 0, center: 0 }))
  return {
    ...input, measures, rows, weightsRight, front, dy, dx: (face / shape.batch) * depth, labels: low + measures.font * 1.5, tray: { top: size.height, height: 0 }, gradients: false, low: 1, zero: true,
    columns: { list, pitch: wide, face, flat, narrow: wide, gap: back, from: -1, to: steps - 1 },
  }
}

export interface Placed {
  slab: Slab
  /** 1: pushed together with its neighbours. */
  solid: number
}

/** Where the slab of an input or an output stands. What is to come of X, and what is there of Y, is pushed together. */
export function onTape(tape: Tape, row: Row, step: number): Placed {
  const { frame, now } = tape
  const base = { y: row.y, unit: row.unit, dx: frame.dx, dy: frame.dy, rows: frame.shape.batch, columns: row.units }
  if (step === now) return { slab: { ...base, x: rightAround(tape, tape.center) - frame.front, front: frame.front }, solid: 0 }
  const [front, x] = step > now ? [tape.wide, tape.start + (step - now - 1) * tape.wide] : [tape.past, tape.end - (now - step) * tape.past]
  const whole = step > now === (row.kind === 'x')
  return whole ? { slab: { ...base, x, front }, solid: 1 } : { slab: { ...base, x: x + front - Math.min(front, frame.front), front: Math.min(front, frame.front) }, solid: 0 }
}

/** The cell's state, or the one that waits beside it. */
export function stateAt(tape: Tape, row: Row, place: 'center' | 'kept'): Slab {
  const { frame } = tape
  return { x: rightAround(tape, tape[place]) - frame.front, y: row.y, front: frame.front, unit: row.unit, dx: frame.dx, dy: frame.dy, rows: frame.shape.batch, columns: row.units }
}

/** Right edge of a slab around a middle. */
function rightAround({ frame }: Tape, middle: number): number {
  return middle + (frame.front + frame.dx * frame.shape.batch) / 2
}
