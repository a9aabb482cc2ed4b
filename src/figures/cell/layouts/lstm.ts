/** The inside of an lstm: the cell line is a straight road from left to right, × f, + i ⊙ g; the gates stand below it. */

import { joined, lane, usualHeights } from './lane.ts'
import { KNOT, WORD, bare, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout, Point } from './parts.ts'

const CARD = { width: 34, height: 30 }
const WIDTH = 800
const ROAD = 74
const [F, I, G, O] = [92, 242, 392, 542]
/** Where i and g meet, where the cell line bends down, and the heights of what stands there. */
const MEET = (I + G) / 2
const PRODUCT_Y = 146
const BEND = 664
const TANH_Y = 118
const OUT_Y = 182
const HEIGHTS = usualHeights(3, { h: 18, x: 40 })
const RAILS = HEIGHTS.rails
/** x comes from below. */
const ENTERS = 176
const HEIGHT = RAILS.x + 44

export function lstmLayout(): CellLayout {
  const { block, beside, line } = tagsWith(CARD)
  const up = (x: number, ...on: Point[]): Point[] => [[x, HEIGHTS.activation - KNOT], ...on]
  const addends = ['xW', 'hW', 'b'] as const
  const lanes = joined([
    lane('f', F, 'σ', addends, HEIGHTS, CARD, [up(F, [F, ROAD + KNOT])]),
    lane('i', I, 'σ', addends, HEIGHTS, CARD, [up(I, [I, PRODUCT_Y], [MEET - KNOT, PRODUCT_Y])]),
    lane('g', G, 'tanh', addends, HEIGHTS, CARD, [up(G, [G, PRODUCT_Y], [MEET + KNOT, PRODUCT_Y])]),
    lane('o', O, 'σ', addends, HEIGHTS, CARD, [up(O, [O, OUT_Y], [BEND - KNOT, OUT_Y])]),
  ])
  const road = { road: true }
  return {
    width: WIDTH,
    height: HEIGHT,
    card: CARD,
    word: WORD,
    frames: lanes.frames,
    wires: [
      wire('hPrev', [[0, RAILS.h], [O + 16, RAILS.h]], { head: false }),
      wire('x', [[F - 16, RAILS.x], [O - 16, RAILS.x]], { head: false }),
      wire('x', [[ENTERS, HEIGHT], [ENTERS, RAILS.x]], { head: false }),
      ...lanes.wires,
      wire('cPrev', [[0, ROAD], [F - KNOT, ROAD]], road),
      wire('fc', [[F + KNOT, ROAD], [MEET - KNOT, ROAD]], road),
      wire('ig', [[MEET, PRODUCT_Y - KNOT], [MEET, ROAD + KNOT]]),
      wire('c', [[MEET + KNOT, ROAD], [BEND, ROAD]], { road: true, head: false }),
      wire('cNext', [[BEND, ROAD], [WIDTH, ROAD]], road),
      wire('cHere', [[BEND, ROAD], [BEND, TANH_Y - KNOT]]),
      wire('tanhC', [[BEND, TANH_Y + KNOT], [BEND, OUT_Y - KNOT]]),
      wire('h', [[BEND + KNOT, OUT_Y], [WIDTH, OUT_Y]]),
    ],
    knots: [...lanes.knots, knot('fc', F, ROAD, '×'), knot('ig', MEET, PRODUCT_Y, '×'), knot('c', MEET, ROAD, '+'), knot('tanhC', BEND, TANH_Y, 'tanh'), knot('h', BEND, OUT_Y, '×')],
    tags: [
      line('hPrev', 4, RAILS.x + 26),
      line('x', ENTERS + 14, RAILS.x + 26),
      ...lanes.tags,
      block('cPrev', 4, 4),
      block('fc', F + 40, 4),
      beside('ig', MEET, (PRODUCT_Y + ROAD) / 2 + 2),
      block('c', MEET + 50, 4),
      bare('cNext', BEND + 40, 8, { gradientOnly: true }),
      bare('cHere', BEND + 34, ROAD + 8, { gradientOnly: true }),
      beside('tanhC', BEND, (TANH_Y + OUT_Y) / 2 + 1),
      block('h', BEND + 24, OUT_Y + 14),
    ],
  }
}
