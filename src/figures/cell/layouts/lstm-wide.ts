/** The inside of an lstm for a room that is twice as wide as it is high: the same roads, closer to one another, what enters beside the gates. */

import { joined, lane, lowHeights } from './lane.ts'
import { KNOT, WIDE, WIDE_WORD, bare, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout, Point } from './parts.ts'

const CARD = { width: 34, height: 30 }
const ROAD = 50
const [F, I, G, O] = [215, 380, 545, 710]
/** Where i and g meet, where the cell line bends down, and the heights of what stands there. */
const MEET = (I + G) / 2
const PRODUCT_Y = 118
const BEND = 858
const TANH_Y = 90
const OUT_Y = 156
const HEIGHTS = lowHeights(3, 220)
const { rails: RAILS, activation: ACTIVATION_Y } = HEIGHTS
/** x comes from below, right of the gates. */
const ENTERS = 820
const HEIGHT = RAILS.x + 14

export function wideLstmLayout(): CellLayout {
  const { block, beside, line } = tagsWith(CARD)
  const up = (x: number, ...on: Point[]): Point[] => [[x, ACTIVATION_Y - KNOT], ...on]
  const addends = ['xW', 'hW', 'b'] as const
  const lanes = joined([
    lane('f', F, 'σ', addends, HEIGHTS, CARD, [up(F, [F, ROAD + KNOT])]),
    lane('i', I, 'σ', addends, HEIGHTS, CARD, [up(I, [I, PRODUCT_Y], [MEET - KNOT, PRODUCT_Y])]),
    lane('g', G, 'tanh', addends, HEIGHTS, CARD, [up(G, [G, PRODUCT_Y], [MEET + KNOT, PRODUCT_Y])]),
    lane('o', O, 'σ', addends, HEIGHTS, CARD, [up(O, [O, OUT_Y], [BEND - KNOT, OUT_Y])]),
  ])
  const road = { road: true }
  return {
    width: WIDE,
    height: HEIGHT,
    card: CARD,
    word: WIDE_WORD,
    frames: lanes.frames,
    wires: [
      wire('hPrev', [[0, RAILS.h], [O + 16, RAILS.h]], { head: false }),
      wire('x', [[F - 16, RAILS.x], [ENTERS, RAILS.x]], { head: false }),
      wire('x', [[ENTERS, HEIGHT], [ENTERS, RAILS.x]], { head: false }),
      ...lanes.wires,
      wire('cPrev', [[0, ROAD], [F - KNOT, ROAD]], road),
      wire('fc', [[F + KNOT, ROAD], [MEET - KNOT, ROAD]], road),
      wire('ig', [[MEET, PRODUCT_Y - KNOT], [MEET, ROAD + KNOT]]),
      wire('c', [[MEET + KNOT, ROAD], [BEND, ROAD]], { road: true, head: false }),
      wire('cNext', [[BEND, ROAD], [WIDE, ROAD]], road),
      wire('cHere', [[BEND, ROAD], [BEND, TANH_Y - KNOT]]),
      wire('tanhC', [[BEND, TANH_Y + KNOT], [BEND, OUT_Y - KNOT]]),
      wire('h', [[BEND + KNOT, OUT_Y], [WIDE, OUT_Y]]),
    ],
    knots: [...lanes.knots, knot('fc', F, ROAD, '×'), knot('ig', MEET, PRODUCT_Y, '×'), knot('c', MEET, ROAD, '+'), knot('tanhC', BEND, TANH_Y, 'tanh'), knot('h', BEND, OUT_Y, '×')],
    tags: [
      line('hPrev', 4, RAILS.h - 24),
      line('x', ENTERS + 12, RAILS.x - 4),
      ...lanes.tags,
      line('cPrev', 4, ROAD - 28),
      line('fc', F + 44, ROAD - 28, 60),
      beside('ig', MEET, (PRODUCT_Y + ROAD) / 2 + 1),
      line('c', MEET + 110, ROAD - 28),
      bare('cNext', BEND + 30, -2, { gradientOnly: true }),
      bare('cHere', BEND + 38, ROAD + 5, { gradientOnly: true }),
      beside('tanhC', BEND, (TANH_Y + OUT_Y) / 2),
      block('h', BEND - 4, OUT_Y + 20),
    ],
  }
}
