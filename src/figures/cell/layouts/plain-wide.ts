/** Places of a plain cell's parts in a room that is twice as wide as it is high. */

import { WIDE, WIDE_WORD, tagsWith } from './parts.ts'
import { PLAIN_CARD } from './plain.ts'
import type { PlainPlaces } from './plain.ts'

const { block, beside, line } = tagsWith(PLAIN_CARD)
const [LINE_Y, H_X, SUM_X, ACT_X, X_Y] = [192, 250, 500, 730, 328]

export const WIDE_PLAIN: PlainPlaces = {
  width: WIDE, height: 424, word: WIDE_WORD, line: LINE_Y, plate: 36, hW: H_X, sum: SUM_X, activation: ACT_X, xW: X_Y,
  tags: [
    block('hPrev', 30, LINE_Y - 100),
    line('x', SUM_X + 20, X_Y + 62, 34),
    { ...block('hW', H_X + 50, LINE_Y - 100, { opens: 'Wh' }), name: { x: H_X, y: LINE_Y + 6, anchor: 'middle' } },
    { ...beside('xW', SUM_X, 260, { opens: 'Wx' }), name: { x: SUM_X, y: X_Y + 6, anchor: 'middle' } },
    beside('b', SUM_X, 44),
    block('a', SUM_X + 36, LINE_Y - 100),
    block('h', ACT_X + 60, LINE_Y - 100),
  ],
}
