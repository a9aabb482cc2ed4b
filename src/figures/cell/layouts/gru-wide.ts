/** The inside of a gru for a room that is twice as wide as it is high: the same roads, closer to one another. */

import { addends, joined, lane, lowHeights } from './lane.ts'
import { KNOT, WIDE, WIDE_WORD, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout, Point } from './parts.ts'

const CARD = { width: 34, height: 30 }
const ROAD = 50
const [Z, R, Q, N] = [166, 350, 540, 770]
const MIX_Y = 116
/** Where r turns towards q, and where it meets it. */
const RESET_Y = 144
const HEIGHTS = lowHeights(4, 206)
const { rails: RAILS, activation: ACTIVATION_Y, sum: SUM_Y } = HEIGHTS
/** The earlier state goes down from the road to its rail; r ⊙ q between the two lanes to the sum. */
const DOWN = 14
const OVER = Q + 134
const HEIGHT = RAILS.x + 10

export function wideGruLayout(): CellLayout {
  const { block, beside, line } = tagsWith(CARD)
  const up = (x: number, ...on: Point[]): Point[] => [[x, ACTIVATION_Y - KNOT], ...on]
  const all = ['xW', 'b', 'hW', 'bh'] as const
  const lanes = joined([
    lane('z', Z, 'σ', all, HEIGHTS, CARD, [up(Z, [Z, ROAD + KNOT]), [[Z, MIX_Y], [Q - WIDE_WORD, MIX_Y]]]),
    lane('r', R, 'σ', all, HEIGHTS, CARD, [up(R, [R, RESET_Y], [Q, RESET_Y], [Q, ACTIVATION_Y - KNOT])]),
    addends('n', Q, ['hW', 'bh'], HEIGHTS),
    lane('n', N, 'tanh', ['xW', 'b'], HEIGHTS, CARD, [up(N, [N, MIX_Y + KNOT])]),
  ])
  const road = { road: true }
  return {
    width: WIDE,
    height: HEIGHT,
    card: CARD,
    word: WIDE_WORD,
    frames: lanes.frames,
    wires: [
      wire('hPrev', [[DOWN, ROAD], [DOWN, RAILS.h], [Q, RAILS.h]], { head: false }),
      wire('x', [[Z - 16, RAILS.x], [N, RAILS.x]], { head: false }),
      wire('x', [[N, HEIGHT], [N, RAILS.x]], { head: false }),
      ...lanes.wires,
      wire('hPrev', [[0, ROAD], [Z - KNOT, ROAD]], road),
      wire('kept', [[Z + KNOT, ROAD], [N - KNOT, ROAD]], road),
      wire('rest', [[Q + WIDE_WORD, MIX_Y], [N - KNOT, MIX_Y]]),
      wire('fresh', [[N, MIX_Y - KNOT], [N, ROAD + KNOT]]),
      wire('q', [[Q, SUM_Y - KNOT], [Q, ACTIVATION_Y + KNOT]]),
      wire('rq', [[Q + KNOT, ACTIVATION_Y], [OVER, ACTIVATION_Y], [OVER, SUM_Y], [N - KNOT, SUM_Y]]),
      wire('h', [[N + KNOT, ROAD], [WIDE, ROAD]], road),
    ],
    knots: [...lanes.knots, knot('kept', Z, ROAD, '×'), knot('rest', Q, MIX_Y, '1 −'), knot('fresh', N, MIX_Y, '×'), knot('h', N, ROAD, '+'), knot('q', Q, SUM_Y, '+'), knot('rq', Q, ACTIVATION_Y, '×')],
    tags: [
      line('hPrev', 4, ROAD - 28),
      line('x', N + 14, RAILS.x - 38),
      ...lanes.tags,
      beside('q', Q, (SUM_Y + ACTIVATION_Y) / 2),
      line('rq', Q + 20, ACTIVATION_Y - 26, 44),
      line('kept', 380, ROAD - 28, 62),
      line('rest', Q + 40, MIX_Y - 25, 44),
      block('fresh', N + 24, MIX_Y - 54),
      line('h', N + 60, ROAD - 28),
    ],
  }
}
