/** What a task gives to a run: batches that are pure functions of the seed and the iteration. Not where its data is kept. */

import type { Numbers } from '../engine/numbers.ts'

/** One batch, time-major: T steps, B examples, D features, S read steps, K outputs. The engine's `Batch` can be read from it. */
export interface TaskBatch {
  /** (T, B, D) numbers; for a model with an embedding (T, B) rows of its table. */
  inputs: Numbers | Int32Array
  /** (S, B, K); for softmax_ce (S, B) class numbers. */
  targets: Numbers
  /** B lengths where sequences differ in length, else null. */
  lengths: number[] | null
  /** (T, B): 1 real, 0 padding; null where all steps are real. */
  mask: Uint8Array | null
}

export interface Task<B extends TaskBatch = TaskBatch> {
  readonly name: string
  /** The batch that is trained on after `iteration` updates. */
  batch(iteration: number): B
  /** `count` fixed sequences that are never trained on, in batches of at most VALIDATION_BATCH. */
  validation(count: number): B[]
  /** Expected loss of the best constant answer, where it is known exactly. */
  readonly baseline: number | null
}

export const VALIDATION_BATCH = 100

/** Sizes of the batches that `count` validation sequences come in. */
export function validationSizes(count: number): number[] {
  const sizes: number[] = []
  for (let left = count; left > 0; left -= VALIDATION_BATCH) sizes.push(Math.min(left, VALIDATION_BATCH))
  return sizes
}

/** (T, B) flags of these lengths. */
export function maskOf(lengths: readonly number[], steps: number): Uint8Array {
  const batch = lengths.length
  return Uint8Array.from({ length: steps * batch }, (_, i) => (Math.floor(i / batch) < lengths[i % batch]! ? 1 : 0))
}
