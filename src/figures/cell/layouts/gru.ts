/** The inside of a gru, reset after the product: the state goes straight through, × z, and + (1 − z) ⊙ n; r acts on h·Wh + bh. */

import { addends, joined, lane, usualHeights } from './lane.ts'
import { KNOT, WORD, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout, Point } from './parts.ts'

const CARD = { width: 34, height: 30 }
const WIDTH = 800
const ROAD = 74
const [Z, R, Q, N] = [96, 244, 400, 580]
const MIX_Y = 146
/** Where r turns towards q, and where it meets it. */
const RESET_Y = 176
const HEIGHTS = usualHeights(4, { h: 16, x: 36 })
const { rails: RAILS, activation: ACTIVATION_Y, sum: SUM_Y } = HEIGHTS
/** The earlier state goes down from the road to its rail. */
const DOWN = 14
const HEIGHT = RAILS.x + 20

export function gruLayout(): CellLayout {
  const { block, beside, line } = tagsWith(CARD)
  const up = (x: number, ...on: Point[]): Point[] => [[x, ACTIVATION_Y - KNOT], ...on]
  const all = ['xW', 'b', 'hW', 'bh'] as const
  const lanes = joined([
    lane('z', Z, 'σ', all, HEIGHTS, CARD, [up(Z, [Z, ROAD + KNOT]), [[Z, MIX_Y], [Q - WORD, MIX_Y]]]),
    lane('r', R, 'σ', all, HEIGHTS, CARD, [up(R, [R, RESET_Y], [Q, RESET_Y], [Q, ACTIVATION_Y - KNOT])]),
    addends('n', Q, ['hW', 'bh'], HEIGHTS),
    lane('n', N, 'tanh', ['xW', 'b'], HEIGHTS, CARD, [up(N, [N, MIX_Y + KNOT])]),
  ])
  const road = { road: true }
  return {
    width: WIDTH,
    height: HEIGHT,
    card: CARD,
    word: WORD,
    frames: lanes.frames,
    wires: [
      wire('hPrev', [[DOWN, ROAD], [DOWN, RAILS.h], [Q, RAILS.h]], { head: false }),
      wire('x', [[Z - 16, RAILS.x], [N, RAILS.x]], { head: false }),
      wire('x', [[N, HEIGHT], [N, RAILS.x]], { head: false }),
      ...lanes.wires,
      wire('hPrev', [[0, ROAD], [Z - KNOT, ROAD]], road),
      wire('kept', [[Z + KNOT, ROAD], [N - KNOT, ROAD]], road),
      wire('rest', [[Q + WORD, MIX_Y], [N - KNOT, MIX_Y]]),
      wire('fresh', [[N, MIX_Y - KNOT], [N, ROAD + KNOT]]),
      wire('q', [[Q, SUM_Y - KNOT], [Q, ACTIVATION_Y + KNOT]]),
      wire('rq', [[Q + KNOT, ACTIVATION_Y], [Q + 126, ACTIVATION_Y], [Q + 126, SUM_Y], [N - KNOT, SUM_Y]]),
      wire('h', [[N + KNOT, ROAD], [WIDTH, ROAD]], road),
    ],
    knots: [...lanes.knots, knot('kept', Z, ROAD, '×'), knot('rest', Q, MIX_Y, '1 −'), knot('fresh', N, MIX_Y, '×'), knot('h', N, ROAD, '+'), knot('q', Q, SUM_Y, '+'), knot('rq', Q, ACTIVATION_Y, '×')],
    tags: [
      block('hPrev', 4, 4),
      line('x', N + 14, RAILS.x),
      ...lanes.tags,
      beside('q', Q, 297),
      block('rq', Q + 28, ACTIVATION_Y - 64),
      block('kept', 290, 4),
      block('rest', Q + 50, MIX_Y - 60),
      block('fresh', N + 24, MIX_Y - 56),
      block('h', N + 90, 4),
    ],
  }
}
