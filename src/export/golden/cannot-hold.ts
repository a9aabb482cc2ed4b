/** What of a run the format `rnn-golden/1` has no words for, as codes; the sentences are in src/text. */

import type { Architecture, Objective, Schedule } from '../../engine/spec.ts'
import { GATES } from '../../engine/spec.ts'
import { parameterShapes } from '../../engine/parameters.ts'
import type { Recipe } from '../../run/recipe.ts'
import { architectureOf, objectiveOf, scheduleOf } from '../../run/shape-of.ts'

/** The file has the network without it: full gradients without truncation or step clip, zeros where outputs would be fed back, states
 *  that begin at zero, no dropout. `pattern`: the steps are right, the mode's name is not. `optimizer`: its settings and memory; the
 *  file has the format's own. With an embedding, with padding before the sequences (its lengths mean padding after), or above MOST_NUMBERS (`size`), there is no file. */
export const NOT_HELD = ['feedback', 'truncate', 'step_clip', 'carried', 'initial', 'dropout', 'pattern', 'optimizer', 'embedding', 'padding', 'size'] as const
export type NotHeld = (typeof NOT_HELD)[number]

/** Codes with which no file can be made at all. */
export const PREVENTING: readonly NotHeld[] = ['embedding', 'padding', 'size']

/** Numbers of a file at most: about 60 MB of text. */
export const MOST_NUMBERS = 4_000_000

export interface Exported {
  architecture: Architecture
  schedule: Schedule
  objective: Objective
  /** B. */
  batch: number
  padsBefore?: boolean
}

/** Codes in the order of NOT_HELD. Pure: what the page asks before it saves. */
export function cannotHold(recipe: Recipe): NotHeld[] {
  return notHeldOf({ architecture: architectureOf(recipe), schedule: scheduleOf(recipe), objective: objectiveOf(recipe), batch: recipe.batch, padsBefore: recipe.padding === 'before' && (recipe.lengths !== null || recipe.data === 'lasagne') })
}

/** The same of any model of the engine. */
export function notHeldOf(exported: Exported): NotHeld[] {
  const { architecture, schedule, objective } = exported
  const { dropout, embedding } = architecture
  const found: Record<NotHeld, boolean> = {
    feedback: schedule.feedback,
    truncate: objective.truncate !== null && objective.truncate < schedule.steps,
    step_clip: objective.stepClip !== null,
    carried: schedule.initial === 'carried',
    initial: schedule.initial === 'given',
    dropout: dropout.input > 0 || dropout.readOut > 0,
    pattern: schedule.mode === null,
    optimizer: true,
    embedding: embedding !== null,
    padding: exported.padsBefore ?? false,
    size: numbersIn(exported) > MOST_NUMBERS,
  }
  return NOT_HELD.filter((code) => found[code])
}

/** Weights, their gradients and four updates; states and gradients of every step; outputs, their gradients and targets. */
export function numbersIn({ architecture, schedule, batch }: Exported): number {
  const { cell, hiddenSize, inputSize, outputSize, layers, directions } = architecture
  const weights = parameterShapes(architecture).reduce((sum, { shape }) => sum + shape.reduce((product, n) => product * n, 1), 0)
  const states = layers * directions * hiddenSize * (GATES[cell].length === 4 ? 4 : 2)
  return 6 * weights + batch * schedule.steps * (states + 2 * inputSize) + 3 * batch * schedule.reads.length * outputSize
}
