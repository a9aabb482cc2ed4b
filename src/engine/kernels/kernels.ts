/** The products of the engine, behind one interface so that faster kernels can take the place of the plain ones.
 *  All matrices are row-major and dense; `accumulate` adds to `c` instead of replacing it. */

import type { Numbers } from '../numbers.ts'

export interface Kernels {
  readonly name: 'plain' | 'simd'
  /** c (m, n) = a (m, k) · b (k, n). */
  product(c: Numbers, a: Numbers, b: Numbers, m: number, k: number, n: number, accumulate: boolean): void
  /** c (m, k) = a (m, n) · bᵀ, b (k, n): the gradient of a product's left factor. */
  productRightTransposed(c: Numbers, a: Numbers, b: Numbers, m: number, n: number, k: number, accumulate: boolean): void
  /** c (k, n) = aᵀ · b, a (m, k), b (m, n): the gradient of a product's right factor. */
  productLeftTransposed(c: Numbers, a: Numbers, b: Numbers, m: number, k: number, n: number, accumulate: boolean): void
}
