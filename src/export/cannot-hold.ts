/** What of a run a format has no words for, as codes; the sentences are in src/text. */

import type { Architecture, Objective, Schedule } from '../engine/spec.ts'
import { GATES } from '../engine/spec.ts'
import { parameterShapes } from '../engine/parameters.ts'
import type { Recipe } from '../run/recipe.ts'
import type { ExportFormat } from './format-names.ts'
import { architectureOf, objectiveOf, scheduleOf } from '../run/shape-of.ts'

/** The file has the network without it: full gradients without truncation or step clip, zeros where outputs would be fed back, states
 *  that begin at zero, no dropout. `pattern`: the steps are right, the mode's name is not. `optimizer`: its settings and memory.
 *  `fed_lengths`: fed back and of unequal lengths. `embedding`: the file has its rows for the batch as inputs. With padding before the sequences (lengths in a file mean padding after them), or above MOST_NUMBERS (`size`), there is no file of numbers;
 *  scripts with such padding there are none either. */
export const NOT_HELD = ['feedback', 'fed_lengths', 'truncate', 'step_clip', 'carried', 'initial', 'dropout', 'pattern', 'optimizer', 'embedding', 'padding', 'size'] as const
export type NotHeld = (typeof NOT_HELD)[number]

/** What each format would have to say; a script reads a large file beside it, and weights are nothing but weights. */
const SAID: Record<ExportFormat, readonly NotHeld[]> = {
  numbers: ['feedback', 'truncate', 'step_clip', 'carried', 'initial', 'dropout', 'pattern', 'optimizer', 'embedding', 'padding', 'size'],
  pytorch: ['step_clip', 'carried', 'initial', 'dropout', 'padding'],
  keras: ['fed_lengths', 'truncate', 'step_clip', 'carried', 'initial', 'dropout', 'padding'],
  weights: [],
}

/** Codes with which no file can be made at all. */
export const PREVENTING: readonly NotHeld[] = ['padding', 'size']

/** Those of the codes with which there is no file of this format. */
export function preventingOf(format: ExportFormat, codes: readonly NotHeld[]): NotHeld[] {
  return codes.filter((code) => (format === 'numbers' ? PREVENTING.includes(code) : code === 'padding'))
}

/** Numbers of a file at most: about 60 MB of text. */
export const MOST_NUMBERS = 4_000_000

export interface Exported {
  architecture: Architecture
  schedule: Schedule
  objective: Objective
  /** B. */
  batch: number
  lengths: number[] | null
  /** Padding stands before the sequences. */
  padsBefore?: boolean
}

/** Codes in the order of NOT_HELD. Pure: what the page asks before it saves. */
export function cannotHold(recipe: Recipe, format: ExportFormat): NotHeld[] {
  const { batch, lengths, padding, data, task } = recipe
  const padsBefore = padding === 'before' && (lengths !== null || data === 'lasagne' || task === 'own')
  return notHeldOf({ architecture: architectureOf(recipe), schedule: scheduleOf(recipe), objective: objectiveOf(recipe), batch, lengths, padsBefore }, format)
}

/** The same of any model of the engine. */
export function notHeldOf(exported: Exported, format: ExportFormat): NotHeld[] {
  const { architecture, schedule, objective } = exported
  const { dropout, embedding } = architecture
  const found: Record<NotHeld, boolean> = {
    feedback: schedule.feedback,
    fed_lengths: schedule.feedback && exported.lengths !== null,
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
  return SAID[format].filter((code) => found[code])
}

/** Weights behind an embedding, their gradients and four updates; states and gradients of every step; outputs, their gradients and targets. */
export function numbersIn({ architecture, schedule, batch }: Exported): number {
  const { cell, hiddenSize, inputSize, outputSize, layers, directions } = architecture
  const weights = parameterShapes(architecture).filter(({ kind }) => kind !== 'E').reduce((sum, { shape }) => sum + shape.reduce((product, n) => product * n, 1), 0)
  const states = layers * directions * hiddenSize * (GATES[cell].length === 4 ? 4 : 2)
  return 6 * weights + batch * schedule.steps * (states + 2 * inputSize) + 3 * batch * schedule.reads.length * outputSize
}
