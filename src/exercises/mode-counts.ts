/** Which of the five modes a sentence tells that has nothing but counts: timesteps, steps with an input, steps that are read. */

import type { ModeName } from '../engine/spec.ts'

export interface StepCounts {
  steps: number
  inputs: number
  reads: number
}

/** null: the counts alone do not tell. "Many" is two or more: at a single timestep all five have the counts of one to one. */
export function modeOfCounts(counts: StepCounts): ModeName | null {
  const { steps, inputs, reads } = counts
  if (inputs === 0 || reads === 0) return null
  if (inputs > 1 && reads > 1) return manyToMany(counts)
  if (inputs === 1 && reads === 1) return steps === 1 ? 'one_to_one' : null
  if (inputs === 1) return reads === steps ? 'one_to_many' : null
  return inputs === steps ? 'many_to_one' : null
}

/** The first output of a translation comes at the step after the last input, or over it. */
function manyToMany({ steps, inputs, reads }: StepCounts): ModeName | null {
  if (inputs === steps && reads === steps) return 'many_to_many_synced'
  const both = inputs + reads
  return inputs < steps && reads < steps && (both === steps || both === steps + 1) ? 'many_to_many_encdec' : null
}
