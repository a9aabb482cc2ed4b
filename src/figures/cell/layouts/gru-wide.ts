/** Places of a gru's parts in a room that is twice as wide as it is high: the roads closer to one another. */

import type { GruPlaces } from './gru.ts'
import { GATES_CARD, lowHeights } from './lane.ts'
import { WIDE, WIDE_WORD, tagsWith } from './parts.ts'

const { block, beside, line } = tagsWith(GATES_CARD)
const [ROAD, Z, R, Q, N, MIX_Y] = [50, 166, 350, 540, 770, 116]
const HEIGHTS = lowHeights(4, 206)
const { rails: RAILS, activation: ACTIVATION_Y, sum: SUM_Y } = HEIGHTS

export const WIDE_GRU: GruPlaces = {
  width: WIDE, height: RAILS.x + 10, word: WIDE_WORD, road: ROAD, z: Z, r: R, q: Q, n: N, heights: HEIGHTS, mix: MIX_Y, reset: 144, over: Q + 134,
  entering: [line('hPrev', 4, ROAD - 28), line('x', N + 14, RAILS.x - 38)],
  tags: [
    beside('q', Q, (SUM_Y + ACTIVATION_Y) / 2),
    line('rq', Q + 20, ACTIVATION_Y - 26, 44),
    line('kept', 380, ROAD - 28, 62),
    line('rest', Q + 40, MIX_Y - 25, 44),
    block('fresh', N + 24, MIX_Y - 54),
    line('h', N + 60, ROAD - 28),
  ],
}
