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

/** Whether the numbers start … end are all finite: such a number times 0 is 0, any other NaN. */
export function allFinite(numbers: Numbers, start = 0, end = numbers.length): boolean {
  let sum = 0
  for (let i = start; i < end; i++) sum += numbers[i]! * 0
  return sum === 0
}
