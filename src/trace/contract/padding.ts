/** Which examples have padding at a step, from sizes alone: for pictures, which must not know the engine. */

import type { ModelShape } from '../../engine/spec.ts'

export type PaddedShape = Pick<ModelShape, 'lengths' | 'padding'> & { schedule: Pick<ModelShape['schedule'], 'steps'> }

/** Examples (from 0) whose sequence is not there at this step (from 0); none outside of 0 … T − 1. */
export function paddedAt({ lengths, padding, schedule: { steps } }: PaddedShape, step: number): number[] {
  if (lengths === null || step < 0 || step >= steps) return []
  return lengths.flatMap((length, example) => ((padding === 'before' ? step < steps - length : step >= length) ? [example] : []))
}
