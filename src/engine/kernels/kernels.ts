/** The inner loops of the engine behind one interface, so that faster kernels can take the place of the plain ones.
 *  All matrices are row-major and dense. */

import type { Numbers } from '../numbers.ts'
import type { Activation, GruKernels, LstmKernels } from './cell-kernels.ts'
import type { CreateSweep } from './sweeps.ts'
import type { TableKernels } from './table-kernels.ts'
import type { UpdateRules } from './update-rules.ts'

export type KernelName = 'plain' | 'simd' | 'simd-relaxed'

/** `accumulate` adds to `c` instead of replacing it. */
export interface Products {
  /** c (m, n) = a (m, k) · b (k, n) + the row v (n) in each of its rows. */
  affine(c: Numbers, v: Numbers, a: Numbers, b: Numbers, m: number, k: number, n: number): void
  /** c (m, n) = a (m, k) · b (k, n). */
  product(c: Numbers, a: Numbers, b: Numbers, m: number, k: number, n: number, accumulate: boolean): void
  /** c (m, k) = a (m, n) · bᵀ, b (k, n): the gradient of a product's left factor. */
  productRightTransposed(c: Numbers, a: Numbers, b: Numbers, m: number, n: number, k: number, accumulate: boolean): void
  /** c (k, n) = aᵀ · b, a (m, k), b (m, n): the gradient of a product's right factor. */
  productLeftTransposed(c: Numbers, a: Numbers, b: Numbers, m: number, k: number, n: number, accumulate: boolean): void
}

/** The rows of a part of the batch in a matrix of (steps, batch) rows: from … from + count of each step. */
export interface PartRows {
  steps: number
  batch: number
  from: number
  count: number
}

/** The two sums in which batch and time vanish, over the rows of a part only: the same bits as over a copy of those rows alone. */
export interface PartSums {
  /** c (k, n) = aᵀ · b, a (steps, batch, k), b (steps, batch, n). */
  productOfPart(c: Numbers, a: Numbers, b: Numbers, part: PartRows, k: number, n: number): void
  /** v (n) = sum of c (steps, batch, n). */
  sumRowsOfPart(v: Numbers, c: Numbers, part: PartRows, n: number): void
}

export interface Kernels extends Products, PartSums {
  readonly name: KernelName
  readonly tanh: Activation
  readonly relu: Activation
  readonly lstm: LstmKernels
  readonly gru: GruKernels
  readonly table: TableKernels
  readonly updates: UpdateRules
  /** null: step by step, as loop.ts has it. */
  readonly sweep: CreateSweep | null
  /** v (n) = sum over the rows of c (rows, n): batch and time vanish, as in the gradient of a bias. */
  sumRows(v: Numbers, c: Numbers, rows: number, n: number): void
  /** Whether the numbers start … end are all finite. */
  allFinite(numbers: Numbers, start: number, end: number): boolean
  /** Each number to −bound … bound in place. NaN stays. */
  clamp(numbers: Numbers, bound: number): void
}
