/** One block of a gated cell, from below to above: the addends in a column, their sum, its activation. Numbers only. */

import { quantityOf } from '../../../trace/contract/inside.ts'
import { KNOT, ROW, knot, row, tagsWith, wire } from './parts.ts'
import type { CellLayout, Knot, Point, Tag, Wire } from './parts.ts'

/** Heights that all lanes share. */
export const ACTIVATION_Y = 254
export const SUM_Y = 340
export const ADDENDS_Y = 362
const PRE_Y = 297
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

export interface Rails {
  /** Heights of x and of the earlier state. */
  x: number
  h: number
}

/** The column of addends around x, with risers from the rails and a short way up to the sum. */
export function addends(block: string, x: number, kinds: readonly Addend[], rails: Rails): LaneParts {
  const left = x - HALF
  const bottom = ADDENDS_Y + kinds.length * ROW
  const both = kinds.includes('xW') && kinds.includes('hW')
  const riser = (of: string, at: number, from: number): Wire => wire(of, [[at, from], [at, bottom]])
  return {
    wires: [
      ...(kinds.includes('hW') ? [riser('hPrev', x + (both ? APART : 0), rails.h)] : []),
      ...(kinds.includes('xW') ? [riser('x', x - (both ? APART : 0), rails.x)] : []),
      // What goes up here is the addends together: it has the sum's gradient.
      wire(kinds.includes('xW') ? quantityOf('a', block) : 'q', [[x, ADDENDS_Y], [x, SUM_Y + KNOT]], { head: false }),
    ],
    knots: [],
    tags: kinds.map((kind, index) => row(quantityOf(kind, block), left, ADDENDS_Y + index * ROW, 2 * HALF, { opens: OPENS[kind] })),
    frame: [left, ADDENDS_Y, 2 * HALF, kinds.length * ROW],
  }
}

/** Sum and activation above the addends; the activated gate goes on along `out`. */
export function lane(block: string, x: number, sign: string, kinds: readonly Addend[], rails: Rails, card: CellLayout['card'], out: readonly Point[][]): LaneParts {
  const below = addends(block, x, kinds, rails)
  const { beside } = tagsWith(card)
  const a = quantityOf('a', block)
  return {
    ...below,
    wires: [...below.wires, wire(a, [[x, SUM_Y - KNOT], [x, ACTIVATION_Y + KNOT]]), ...out.map((points) => wire(block, points))],
    knots: [knot(`sum.${block}`, x, SUM_Y, '+'), knot(`act.${block}`, x, ACTIVATION_Y, sign)],
    tags: [...below.tags, beside(a, x, PRE_Y), beside(block, x, ACTIVATION_Y - 42)],
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
