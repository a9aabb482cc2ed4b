/** The inside of a plain cell: the state goes from left to right through Wh, x comes from below through Wx, b from above. */

import { KNOT, WORD, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout } from './parts.ts'

const CARD = { width: 60, height: 48 }
const WIDTH = 760
const [LINE_Y, PLATE] = [230, 34]
const [H_X, SUM_X, ACT_X] = [192, 384, 556]
const X_Y = 410

export function plainLayout(sign: string): CellLayout {
  const { block, beside } = tagsWith(CARD)
  return {
    width: WIDTH,
    height: 520,
    card: CARD,
    word: WORD,
    frames: [],
    wires: [
      wire('hPrev', [[0, LINE_Y], [H_X - PLATE, LINE_Y]], { road: true }),
      wire('hW', [[H_X + PLATE, LINE_Y], [SUM_X - KNOT, LINE_Y]]),
      wire('x', [[SUM_X, 520], [SUM_X, X_Y + 18]]),
      wire('xW', [[SUM_X, X_Y - 18], [SUM_X, LINE_Y + KNOT]]),
      wire('b', [[SUM_X, 10], [SUM_X, LINE_Y - KNOT]]),
      wire('a', [[SUM_X + KNOT, LINE_Y], [ACT_X - WORD, LINE_Y]]),
      wire('h', [[ACT_X + WORD, LINE_Y], [WIDTH, LINE_Y]], { road: true }),
    ],
    knots: [knot('sum', SUM_X, LINE_Y, '+'), knot('act', ACT_X, LINE_Y, sign)],
    tags: [
      block('hPrev', 10, LINE_Y - 86),
      block('x', SUM_X + 20, 446),
      { ...block('hW', H_X + 44, LINE_Y - 86, { opens: 'Wh' }), name: { x: H_X, y: LINE_Y + 6, anchor: 'middle' } },
      { ...beside('xW', SUM_X, 330, { opens: 'Wx' }), name: { x: SUM_X, y: X_Y + 6, anchor: 'middle' } },
      beside('b', SUM_X, 56),
      block('a', SUM_X + 30, LINE_Y - 86),
      block('h', ACT_X + 40, LINE_Y - 86),
    ],
  }
}
