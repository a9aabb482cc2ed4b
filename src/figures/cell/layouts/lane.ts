/** One block of a gated cell, from below to above: the addends in a column, their sum, its activation. Numbers only. */

import { quantityOf } from '../../../trace/contract/inside.ts'
import { KNOT, ROW, knot, row, tagsWith, wire } from './parts.ts'
import type { Knot, Point, Tag, Wire } from './parts.ts'

/** Of every number of a cell with gates. */
export const GATES_CARD = { width: 34, height: 30 }
const { beside } = tagsWith(GATES_CARD)

/** What all lanes of a picture share: heights of activation, sum and addends, that of one addend, and where x and the earlier state run. */
export interface LaneHeights {
  activation: number
  sum: number
  addends: number
  row: number
  rails: { x: number; h: number }
}

/** Under the usual picture's road: `rows` addends, then the rails, so far below them. */
export function usualHeights(rows: number, { h, x }: LaneHeights['rails']): LaneHeights {
  const bottom = 362 + rows * ROW
  return { activation: 254, sum: 340, addends: 362, row: ROW, rails: { h: bottom + h, x: bottom + x } }
}

/** Lower: for a room that is wide. */
export function lowHeights(rows: number, activation: number): LaneHeights {
  const addends = activation + 84
  const bottom = addends + rows * LOW_ROW
  return { activation, sum: activation + 64, addends, row: LOW_ROW, rails: { h: bottom + 14, x: bottom + 28 } }
}

const LOW_ROW = 25
const HALF = 70
/** How far the two risers stand from the lane's middle. */
const APART = 16

export interface LaneParts {
  wires: Wire[]
  knots: Knot[]
  tags: Tag[]
  /** The frame around the addends. */
  frame: readonly [number, number, number, number]
}

export type Addend = 'xW' | 'hW' | 'b' | 'bh'
const OPENS: Record<Addend, 'Wx' | 'Wh' | null> = { xW: 'Wx', hW: 'Wh', b: null, bh: null }

/** The column of addends around x, with risers from the rails and a short way up to the sum. */
export function addends(block: string, x: number, kinds: readonly Addend[], { addends: top, sum, row: height, rails }: LaneHeights): LaneParts {
  const left = x - HALF
  const bottom = top + kinds.length * height
  const both = kinds.includes('xW') && kinds.includes('hW')
  const riser = (of: string, at: number, from: number): Wire => wire(of, [[at, from], [at, bottom]])
  return {
    wires: [
      ...(kinds.includes('hW') ? [riser('hPrev', x + (both ? APART : 0), rails.h)] : []),
      ...(kinds.includes('xW') ? [riser('x', x - (both ? APART : 0), rails.x)] : []),
      // What goes up here is the addends together: it has the sum's gradient.
      wire(kinds.includes('xW') ? quantityOf('a', block) : 'q', [[x, top], [x, sum + KNOT]], { head: false }),
    ],
    knots: [],
    tags: kinds.map((kind, index) => row(quantityOf(kind, block), [left, top + index * height, 2 * HALF, height], { opens: OPENS[kind] })),
    frame: [left, top, 2 * HALF, kinds.length * height],
  }
}

/** Sum and activation above the addends; the activated gate goes on along `out`. */
export function lane(block: string, x: number, sign: string, kinds: readonly Addend[], heights: LaneHeights, out: readonly Point[][]): LaneParts {
  const below = addends(block, x, kinds, heights)
  const { activation, sum } = heights
  const a = quantityOf('a', block)
  return {
    ...below,
    wires: [...below.wires, wire(a, [[x, sum - KNOT], [x, activation + KNOT]]), ...out.map((points) => wire(block, points))],
    knots: [knot(`sum.${block}`, x, sum, '+'), knot(`act.${block}`, x, activation, sign)],
    tags: [...below.tags, beside(a, x, (sum + activation) / 2), beside(block, x, activation - 42)],
  }
}

export function joined(lanes: readonly LaneParts[]): Omit<LaneParts, 'frame'> & { frames: LaneParts['frame'][] } {
  return {
    wires: lanes.flatMap(({ wires }) => wires),
    knots: lanes.flatMap(({ knots }) => knots),
    tags: lanes.flatMap(({ tags }) => tags),
    frames: lanes.map(({ frame }) => frame),
  }
}
