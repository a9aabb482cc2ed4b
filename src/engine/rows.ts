/** Loops over the rows of a matrix that are not kernels: passing masked rows through, columns, factors. Row-major, dense. */

import type { Numbers } from './numbers.ts'

/** Rows of `to` (rows, n) whose mask is 0 become the row of `from`: a masked step copies the state. */
export function copyMaskedRows(to: Numbers, from: Numbers, mask: Numbers, rows: number, n: number): void {
  for (let r = 0; r < rows; r++) if (mask[r] === 0) for (let at = r * n, end = at + n; at < end; at++) to[at] = from[at]
}

/** The derivative of copyMaskedRows in `from`: the gradient passes through to it. */
export function addMaskedRows(to: Numbers, from: Numbers, mask: Numbers, rows: number, n: number): void {
  for (let r = 0; r < rows; r++) if (mask[r] === 0) for (let at = r * n, end = at + n; at < end; at++) to[at] += from[at]
}

/** Rows of c (rows, n) whose mask is 0 become zeros. */
export function zeroMaskedRows(c: Numbers, mask: Numbers, rows: number, n: number): void {
  for (let r = 0; r < rows; r++) if (mask[r] === 0) for (let at = r * n, end = at + n; at < end; at++) c[at] = 0
}

/** Columns from … from + n of c (rows, width) become the matrix a (rows, n). */
export function copyIntoColumns(c: Numbers, a: Numbers, rows: number, width: number, from: number, n: number): void {
  for (let at = 0, r = 0; r < rows; r++) for (let j = r * width + from, end = j + n; j < end; j++) c[j] = a[at++]
}

/** The derivative of copyIntoColumns in `a`: a (rows, n) += those columns of c. */
export function addFromColumns(a: Numbers, c: Numbers, rows: number, width: number, from: number, n: number): void {
  for (let at = 0, r = 0; r < rows; r++) for (let j = r * width + from, end = j + n; j < end; j++) a[at++] += c[j]
}

/** c = a ⊙ b. */
export function multiply(c: Numbers, a: Numbers, b: Numbers): void {
  for (let i = 0; i < c.length; i++) c[i] = a[i] * b[i]
}
