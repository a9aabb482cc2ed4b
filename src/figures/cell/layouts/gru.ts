/** The inside of a gru, reset after the product: the state goes straight through, × z, and + (1 − z) ⊙ n; r acts on h·Wh + bh. */

import { GATES_CARD, addends, joined, lane, usualHeights } from './lane.ts'
import type { LaneHeights } from './lane.ts'
import { KNOT, WORD, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout, Point, Tag } from './parts.ts'

export interface GruPlaces {
  width: number
  height: number
  word: number
  /** Height of the state's road. */
  road: number
  /** Of the lanes; q is h·Wh + bh. */
  z: number
  r: number
  q: number
  n: number
  heights: LaneHeights
  /** Height at which 1 − z meets n. */
  mix: number
  /** Height at which r turns towards q. */
  reset: number
  /** Where r ⊙ q goes down to the sum, between two lanes. */
  over: number
  /** Of what enters, and of what stands above the lanes. */
  entering: readonly Tag[]
  tags: readonly Tag[]
}

/** The earlier state goes down from the road to its rail. */
const DOWN = 14

const { block, beside, line } = tagsWith(GATES_CARD)
const [ROAD, Z, R, Q, N, MIX_Y] = [74, 96, 244, 400, 580, 146]
const HEIGHTS = usualHeights(4, { h: 16, x: 36 })
const RAIL = HEIGHTS.rails.x

export const GRU: GruPlaces = {
  width: 800, height: RAIL + 20, word: WORD, road: ROAD, z: Z, r: R, q: Q, n: N, heights: HEIGHTS, mix: MIX_Y, reset: 176, over: Q + 126,
  entering: [block('hPrev', 4, 4), line('x', N + 14, RAIL)],
  tags: [
    beside('q', Q, 297),
    block('rq', Q + 28, HEIGHTS.activation - 64),
    block('kept', 290, 4),
    block('rest', Q + 50, MIX_Y - 60),
    block('fresh', N + 24, MIX_Y - 56),
    block('h', N + 90, 4),
  ],
}

export function gruLayout({ width, height, word, road, z, r, q, n, heights, mix, reset, over, entering, tags }: GruPlaces): CellLayout {
  const { rails, activation, sum } = heights
  const up = (x: number, ...on: Point[]): Point[] => [[x, activation - KNOT], ...on]
  const all = ['xW', 'b', 'hW', 'bh'] as const
  const lanes = joined([
    lane('z', z, 'σ', all, heights, [up(z, [z, road + KNOT]), [[z, mix], [q - word, mix]]]),
    lane('r', r, 'σ', all, heights, [up(r, [r, reset], [q, reset], [q, activation - KNOT])]),
    addends('n', q, ['hW', 'bh'], heights),
    lane('n', n, 'tanh', ['xW', 'b'], heights, [up(n, [n, mix + KNOT])]),
  ])
  return {
    width,
    height,
    card: GATES_CARD,
    word,
    frames: lanes.frames,
    wires: [
      wire('hPrev', [[DOWN, road], [DOWN, rails.h], [q, rails.h]], { head: false }),
      wire('x', [[z - 16, rails.x], [n, rails.x]], { head: false }),
      wire('x', [[n, height], [n, rails.x]], { head: false }),
      ...lanes.wires,
      wire('hPrev', [[0, road], [z - KNOT, road]], { road: true }),
      wire('kept', [[z + KNOT, road], [n - KNOT, road]], { road: true }),
      wire('rest', [[q + word, mix], [n - KNOT, mix]]),
      wire('fresh', [[n, mix - KNOT], [n, road + KNOT]]),
      wire('q', [[q, sum - KNOT], [q, activation + KNOT]]),
      wire('rq', [[q + KNOT, activation], [over, activation], [over, sum], [n - KNOT, sum]]),
      wire('h', [[n + KNOT, road], [width, road]], { road: true }),
    ],
    knots: [...lanes.knots, knot('kept', z, road, '×'), knot('rest', q, mix, '1 −'), knot('fresh', n, mix, '×'), knot('h', n, road, '+'), knot('q', q, sum, '+'), knot('rq', q, activation, '×')],
    tags: [...entering, ...lanes.tags, ...tags],
  }
}
