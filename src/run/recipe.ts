/** A recipe: everything that decides the numbers of a run, as plain data. The same recipe gives the same numbers everywhere. */

import type { WeightSettings } from '../engine/initial.ts'
import type { OptimizerSettings } from '../engine/optimizers.ts'
import { PADDINGS } from '../engine/padding.ts'
import type { Padding } from '../engine/padding.ts'
import { INITIALIZERS, OPTIMIZERS } from '../engine/spec.ts'
import type { CellName, InitializerName, LossName, ModeName, OptimizerName, OutputActivation } from '../engine/spec.ts'
import type { OwnFacts } from '../data/choices.ts'
import { RINGS, TASK_FACTS, TASKS } from '../tasks/facts.ts'
import type { TaskName } from '../tasks/facts.ts'
import type { ReviewChoice } from '../tasks/reviews.ts'

// These belong to the engine and to the tasks, which import nothing from here.
export { INITIALIZERS, OPTIMIZERS, PADDINGS, RINGS, TASK_FACTS, TASKS }
export type { Padding, OwnFacts, InitializerName, OptimizerName, OptimizerSettings, TaskName, WeightSettings }

export interface Recipe {
  task: TaskName
  /** adding: `fixed` all sequences T long, one marker in each half, not centred; `lasagne` as recurrent.py makes them. */
  data: 'fixed' | 'lasagne'
  /** own: which data they are, and what they decide; null for all other tasks. */
  own: OwnFacts | null
  preset: string | null
  cell: CellName
  mode: ModeName
  batch: number
  steps: number
  features: number
  hidden: number
  outputs: number
  layers: number
  directions: 1 | 2
  /** B lengths, or null: as the task makes them. */
  lengths: number[] | null
  /** Where shorter sequences are filled up. */
  padding: Padding
  /** Steps (from 0) that have an input, or null: as the mode says. */
  inputs: number[] | null
  /** Steps (from 0) that are read, or null: as the mode says. */
  reads: number[] | null
  /** many_to_many_encdec: first output after, or over, the last input. */
  write: 'after' | 'over'
  feedback: boolean
  loss: LossName
  outputActivation: OutputActivation
  optimizer: OptimizerSettings
  /** Global norm bound; elementwise bound at each timestep's pre-activation; null: none. */
  clip: { global: number | null; step: number | null }
  truncate: number | null
  weights: WeightSettings
  /** Which reviews and words; null for every other task. D is then the width of the embedding. */
  reviews: ReviewChoice | null
  /** Share of numbers set to 0 while training, of the inputs and of what the read-out reads. */
  dropout: { input: number; readOut: number }
  seed: number
}

/** What was wrong with a value, for the formatter: never a sentence here. `used` is the sane value taken instead. */
export interface Correction {
  field: string
  given: string
  used: string
  reason: 'range' | 'number' | 'choice' | 'together' | 'too_large'
  /** Bounds or choices, where the reason has them. */
  low?: number
  high?: number
  choices?: readonly string[]
  /** reason `together`: code of the sentence that says what does not fit. */
  rule?: string
}
