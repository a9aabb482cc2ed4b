/** The numbers of one flat matrix, in its cells; one that is wider than its cell is squeezed into it. */

import { memo } from 'react'
import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { pointOn } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'
import type { Matrix } from './texture.ts'

export interface TwinNumbersProps {
  matrix: Matrix
  plane: Plane
  shown: number
  font: number
}

/** Widths in em, of a wide face: a narrower one leaves more room. */
const WIDE: Record<string, number> = { '.': 0.32, '−': 0.84, e: 0.62, '∞': 0.84 }
const DIGIT = 0.64

export const TwinNumbers = memo(function TwinNumbers({ matrix, plane, shown, font }: TwinNumbersProps) {
  const { rows, columns, value } = matrix
  const room = plane.across.x - 3
  const cells = Array.from({ length: Math.min(rows * columns, shown) }, (_, i) => ({ row: Math.floor(i / columns), column: i % columns }))
  return (
    <g className="product-numbers" fontSize={font}>
      {cells.map(({ row, column }) => {
        const at = pointOn(plane, column + 0.5, row + 0.5)
        const number = value(row, column)
        const text = shortNumber(number)
        const squeezed = widthOf(text) * font > room ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' } : {}
        return (
          <text key={row * columns + column} x={at.x} y={at.y + 0.36 * font} textAnchor="middle" {...squeezed}>
            {text}
            <title>{sixDigits(number).text}</title>
          </text>
        )
      })}
    </g>
  )
})

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDE[letter] ?? DIGIT), 0)
}
