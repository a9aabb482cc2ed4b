/** The inside of a plain cell: the state goes from left to right through Wh, x comes from below through Wx, b from above. */

import { KNOT, WORD, knot, tagsWith, wire } from './parts.ts'
import type { CellLayout, Tag } from './parts.ts'

export interface PlainPlaces {
  width: number
  height: number
  word: number
  /** Height of the line of the state, and half the width of a product's plate on it. */
  line: number
  plate: number
  /** Where the product with Wh, the sum and the activation stand, and how far down the product with Wx. */
  hW: number
  sum: number
  activation: number
  xW: number
  tags: readonly Tag[]
}

export const PLAIN_CARD = { width: 60, height: 48 }
const { block, beside } = tagsWith(PLAIN_CARD)
const [LINE_Y, H_X, SUM_X, ACT_X, X_Y] = [230, 192, 384, 556, 410]

export const PLAIN: PlainPlaces = {
  width: 760, height: 520, word: WORD, line: LINE_Y, plate: 34, hW: H_X, sum: SUM_X, activation: ACT_X, xW: X_Y,
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

export function plainLayout(sign: string, { width, height, word, line, plate, hW, sum, activation, xW, tags }: PlainPlaces): CellLayout {
  return {
    width,
    height,
    card: PLAIN_CARD,
    word,
    frames: [],
    wires: [
      wire('hPrev', [[0, line], [hW - plate, line]], { road: true }),
      wire('hW', [[hW + plate, line], [sum - KNOT, line]]),
      wire('x', [[sum, height], [sum, xW + 18]]),
      wire('xW', [[sum, xW - 18], [sum, line + KNOT]]),
      wire('b', [[sum, 10], [sum, line - KNOT]]),
      wire('a', [[sum + KNOT, line], [activation - word, line]]),
      wire('h', [[activation + word, line], [width, line]], { road: true }),
    ],
    knots: [knot('sum', sum, line, '+'), knot('act', activation, line, sign)],
    tags,
  }
}
