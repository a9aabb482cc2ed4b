/** ‖·‖ of the slab of each timestep (over batch and features): how large a gradient is as it flows back. */

import { sumOfSquares } from '../../engine/clip.ts'
import type { Numbers } from '../../engine/numbers.ts'

export function normsOfSlabs(numbers: Numbers, steps: number): Float64Array {
  const size = numbers.length / steps
  return Float64Array.from({ length: steps }, (_, t) => Math.sqrt(sumOfSquares(numbers.subarray(t * size, (t + 1) * size))))
}
