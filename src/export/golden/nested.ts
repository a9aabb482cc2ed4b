/** Between the nested lists of the format (batch first) and the engine's flat arrays (time first). */

import type { Numbers } from '../../engine/numbers.ts'
import type { Nested } from './format.ts'

export function flatten(nested: Nested): number[] {
  return typeof nested === 'number' ? [nested] : nested.flatMap(flatten)
}

/** Row-major numbers as lists of this shape. */
export function nest(numbers: Numbers | number[], shape: readonly number[], from = 0): Nested {
  if (shape.length === 0) return numbers[from]
  const [size, ...rest] = shape
  const stride = rest.reduce((product, n) => product * n, 1)
  return Array.from({ length: size }, (_, i) => nest(numbers, rest, from + i * stride))
}

/** (outer, inner, n) → (inner, outer, n): time first from batch first, and back. */
export function swapOuter(numbers: ArrayLike<number>, outer: number, inner: number, n: number): number[] {
  const swapped = new Array<number>(outer * inner * n)
  for (let a = 0; a < outer; a++) {
    for (let b = 0; b < inner; b++) for (let j = 0; j < n; j++) swapped[(b * outer + a) * n + j] = numbers[(a * inner + b) * n + j]
  }
  return swapped
}
