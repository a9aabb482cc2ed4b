/** Places of an lstm's parts in a room that is twice as wide as it is high: the roads closer to one another, what enters beside the gates. */

import { GATES_CARD, lowHeights } from './lane.ts'
import type { LstmPlaces } from './lstm.ts'
import { WIDE, WIDE_WORD, bare, tagsWith } from './parts.ts'

const { block, beside, line } = tagsWith(GATES_CARD)
const [ROAD, F, I, G, O, MEET_Y, BEND, TANH_Y, OUT_Y, ENTERS] = [50, 215, 380, 545, 710, 118, 858, 90, 156, 820]
const HEIGHTS = lowHeights(3, 220)
const { rails: RAILS } = HEIGHTS

export const WIDE_LSTM: LstmPlaces = {
  width: WIDE, height: RAILS.x + 14, word: WIDE_WORD, road: ROAD, f: F, i: I, g: G, o: O, heights: HEIGHTS, meet: MEET_Y, bend: BEND, tanh: TANH_Y, out: OUT_Y, enters: ENTERS,
  entering: [line('hPrev', 4, RAILS.h - 24), line('x', ENTERS + 12, RAILS.x - 4)],
  tags: [
    line('cPrev', 4, ROAD - 28),
    line('fc', F + 44, ROAD - 28, 60),
    beside('ig', (I + G) / 2, (MEET_Y + ROAD) / 2 + 1),
    line('c', (I + G) / 2 + 110, ROAD - 28),
    bare('cNext', BEND + 30, -2, { gradientOnly: true }),
    bare('cHere', BEND + 38, ROAD + 5, { gradientOnly: true }),
    beside('tanhC', BEND, (TANH_Y + OUT_Y) / 2),
    block('h', BEND - 4, OUT_Y + 20),
  ],
}
