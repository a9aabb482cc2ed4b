/** The inside of an lstm: the cell line is a straight road from left to right, × f, + i ⊙ g; the gates stand below it. */

import { GATES_CARD, joined, lane, usualHeights } from './lane.ts'
import type { LaneHeights } from './lane.ts'
import { KNOT, WORD, bare, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout, Point, Tag } from './parts.ts'

export interface LstmPlaces {
  width: number
  height: number
  word: number
  /** Height of the cell line. */
  road: number
  /** Of the lanes. */
  f: number
  i: number
  g: number
  o: number
  heights: LaneHeights
  /** Height at which i and g meet, in their middle. */
  meet: number
  /** Where the cell line bends down, and how far down its tanh and the product with o stand. */
  bend: number
  tanh: number
  out: number
  /** Where x comes from below. */
  enters: number
  /** Of what enters, and of what stands above the lanes. */
  entering: readonly Tag[]
  tags: readonly Tag[]
}

const { block, beside, line } = tagsWith(GATES_CARD)
const [ROAD, F, I, G, O, MEET_Y, BEND, TANH_Y, OUT_Y, ENTERS] = [74, 92, 242, 392, 542, 146, 664, 118, 182, 176]
const HEIGHTS = usualHeights(3, { h: 18, x: 40 })
const RAIL = HEIGHTS.rails.x

export const LSTM: LstmPlaces = {
  width: 800, height: RAIL + 44, word: WORD, road: ROAD, f: F, i: I, g: G, o: O, heights: HEIGHTS, meet: MEET_Y, bend: BEND, tanh: TANH_Y, out: OUT_Y, enters: ENTERS,
  entering: [line('hPrev', 4, RAIL + 26), line('x', ENTERS + 14, RAIL + 26)],
  tags: [
    block('cPrev', 4, 4),
    block('fc', F + 40, 4),
    beside('ig', (I + G) / 2, (MEET_Y + ROAD) / 2 + 2),
    block('c', (I + G) / 2 + 50, 4),
    bare('cNext', BEND + 40, 8, { gradientOnly: true }),
    bare('cHere', BEND + 34, ROAD + 8, { gradientOnly: true }),
    beside('tanhC', BEND, (TANH_Y + OUT_Y) / 2 + 1),
    block('h', BEND + 24, OUT_Y + 14),
  ],
}

export function lstmLayout({ width, height, word, road, f, i, g, o, heights, meet, bend, tanh, out, enters, entering, tags }: LstmPlaces): CellLayout {
  const { rails, activation } = heights
  const middle = (i + g) / 2
  const up = (x: number, ...on: Point[]): Point[] => [[x, activation - KNOT], ...on]
  const addends = ['xW', 'hW', 'b'] as const
  const lanes = joined([
    lane('f', f, 'σ', addends, heights, [up(f, [f, road + KNOT])]),
    lane('i', i, 'σ', addends, heights, [up(i, [i, meet], [middle - KNOT, meet])]),
    lane('g', g, 'tanh', addends, heights, [up(g, [g, meet], [middle + KNOT, meet])]),
    lane('o', o, 'σ', addends, heights, [up(o, [o, out], [bend - KNOT, out])]),
  ])
  return {
    width,
    height,
    card: GATES_CARD,
    word,
    frames: lanes.frames,
    wires: [
      wire('hPrev', [[0, rails.h], [o + 16, rails.h]], { head: false }),
      wire('x', [[f - 16, rails.x], [Math.max(o - 16, enters), rails.x]], { head: false }),
      wire('x', [[enters, height], [enters, rails.x]], { head: false }),
      ...lanes.wires,
      wire('cPrev', [[0, road], [f - KNOT, road]], { road: true }),
      wire('fc', [[f + KNOT, road], [middle - KNOT, road]], { road: true }),
      wire('ig', [[middle, meet - KNOT], [middle, road + KNOT]]),
      wire('c', [[middle + KNOT, road], [bend, road]], { road: true, head: false }),
      wire('cNext', [[bend, road], [width, road]], { road: true }),
      wire('cHere', [[bend, road], [bend, tanh - KNOT]]),
      wire('tanhC', [[bend, tanh + KNOT], [bend, out - KNOT]]),
      wire('h', [[bend + KNOT, out], [width, out]]),
    ],
    knots: [...lanes.knots, knot('fc', f, road, '×'), knot('ig', middle, meet, '×'), knot('c', middle, road, '+'), knot('tanhC', bend, tanh, 'tanh'), knot('h', bend, out, '×')],
    tags: [...entering, ...lanes.tags, ...tags],
  }
}
