/** ‖·‖ of numbers of any size: in float64 a gradient may be so small that its square is no number any more. */

import { sumOfSquares } from '../../engine/clip.ts'
import type { Numbers } from '../../engine/numbers.ts'

/** Sums of squares of which no square that counts was too small or too large to be a number. */
const [LEAST, MOST] = [1e-250, 1e250]

/** Of all parts as one vector. Not finite where a number is not. */
export function normOf(...parts: readonly Numbers[]): number {
  let squares = 0
  for (const part of parts) squares += sumOfSquares(part)
  return squares > LEAST && squares < MOST ? Math.sqrt(squares) : scaledNormOf(parts)
}

function scaledNormOf(parts: readonly Numbers[]): number {
  let largest = 0
  for (const part of parts) for (let i = 0; i < part.length; i++) largest = Math.max(largest, Math.abs(part[i]))
  if (largest === 0 || !Number.isFinite(largest)) return largest
  let sum = 0
  for (const part of parts) for (let i = 0; i < part.length; i++) sum += (part[i] / largest) * (part[i] / largest)
  return largest * Math.sqrt(sum)
}

/** Of the slab of each step: (T). */
export function profileOf(numbers: Numbers, steps: number): Float64Array {
  const size = numbers.length / steps
  return Float64Array.from({ length: steps }, (_, t) => normOf(numbers.subarray(t * size, (t + 1) * size)))
}
