/** The inside of a plain cell for a room that is twice as wide as it is high. */

import { KNOT, WIDE, WIDE_WORD, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout } from './parts.ts'

const CARD = { width: 60, height: 48 }
const [LINE_Y, PLATE] = [192, 36]
const [H_X, SUM_X, ACT_X] = [250, 500, 730]
const [X_Y, HEIGHT] = [328, 424]

export function widePlainLayout(sign: string): CellLayout {
  const { block, beside, line } = tagsWith(CARD)
  return {
    width: WIDE,
    height: HEIGHT,
    card: CARD,
    word: WIDE_WORD,
    frames: [],
    wires: [
      wire('hPrev', [[0, LINE_Y], [H_X - PLATE, LINE_Y]], { road: true }),
      wire('hW', [[H_X + PLATE, LINE_Y], [SUM_X - KNOT, LINE_Y]]),
      wire('x', [[SUM_X, HEIGHT], [SUM_X, X_Y + 18]]),
      wire('xW', [[SUM_X, X_Y - 18], [SUM_X, LINE_Y + KNOT]]),
      wire('b', [[SUM_X, 10], [SUM_X, LINE_Y - KNOT]]),
      wire('a', [[SUM_X + KNOT, LINE_Y], [ACT_X - WIDE_WORD, LINE_Y]]),
      wire('h', [[ACT_X + WIDE_WORD, LINE_Y], [WIDE, LINE_Y]], { road: true }),
    ],
    knots: [knot('sum', SUM_X, LINE_Y, '+'), knot('act', ACT_X, LINE_Y, sign)],
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
}
