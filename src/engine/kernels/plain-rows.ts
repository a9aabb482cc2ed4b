/** Biases: a row for all examples, and its derivative, the sum over all rows. Plain. */

import type { Numbers } from '../numbers.ts'

/** Every one of `rows` rows of c (rows, n) becomes the row v (n). */
export function fillRows(c: Numbers, v: Numbers, rows: number, n: number): void {
  for (let at = 0, r = 0; r < rows; r++) for (let j = 0; j < n; j++) c[at++] = v[j]
}

/** v (n) = sum over the rows of c (rows, n): batch and time vanish, as in the gradient of a bias. */
export function sumRows(v: Numbers, c: Numbers, rows: number, n: number): void {
  v.fill(0)
  for (let at = 0, r = 0; r < rows; r++) for (let j = 0; j < n; j++) v[j] += c[at++]
}
