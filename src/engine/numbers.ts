/** Typed arrays of one precision, taken from one arena: one buffer, so that SIMD kernels can work on all of them in place. */

import type { Precision } from './spec.ts'

export type Numbers = Float32Array | Float64Array

export interface Arena {
  readonly precision: Precision
  /** `length` zeros, aligned to 16 bytes, living in the arena's buffer. */
  take(length: number): Numbers
  /** Bytes taken so far. */
  readonly used: number
}
