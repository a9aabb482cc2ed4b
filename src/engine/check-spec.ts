/** Settings that make no sense, alone or together: refused with a code and data. Sentences are made elsewhere (in English for
 *  the command line: src/commands/refusals.ts). */

import type { Architecture, Objective, Schedule } from './spec.ts'
import { CELLS, LOSSES, OUTPUT_ACTIVATIONS } from './spec.ts'

export const REFUSALS = [
  'size', 'choice', 'directions', 'rate', 'truncate', 'step_clip', 'reads_empty', 'reads_range', 'reads_order', 'inputs_count',
  'final_reads', 'feedback_directions', 'feedback_sizes', 'feedback_embedding', 'carried_directions', 'classes',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

export interface Refusal {
  code: RefusalCode
  data: Record<string, string | number>
}

/** Everything that is wrong, in the order of the settings; empty if nothing is. */
export function checkModel(architecture: Architecture, schedule: Schedule, objective: Objective): Refusal[] {
  return [...checkSizes(architecture, schedule), ...checkChoices(architecture, objective), ...checkReads(schedule), ...checkTogether(architecture, schedule, objective), ...checkBounds(objective)]
}

const refuse = (wrong: boolean, code: RefusalCode, data: Refusal['data'] = {}): Refusal[] => (wrong ? [{ code, data }] : [])

function checkSizes(architecture: Architecture, { steps, hasInput }: Schedule): Refusal[] {
  const { inputSize, hiddenSize, outputSize, layers, embedding, directions } = architecture
  const sizes: [string, number][] = Object.entries({ inputSize, hiddenSize, outputSize, layers, steps, ...embedding })
  return [
    ...sizes.flatMap(([field, given]) => refuse(!Number.isSafeInteger(given) || given < 1, 'size', { field, given })),
    ...refuse(directions !== 1 && directions !== 2, 'directions', { given: directions }),
    ...refuse(hasInput.length !== steps, 'inputs_count', { given: hasInput.length, steps }),
  ]
}

function checkChoices({ cell, outputActivation, dropout }: Architecture, { loss }: Objective): Refusal[] {
  const choice = (field: string, given: string, choices: readonly string[]) => refuse(!choices.includes(given), 'choice', { field, given, choices: choices.join(', ') })
  const rates = Object.entries(dropout).flatMap(([field, given]) => refuse(!(given >= 0 && given < 1), 'rate', { field, given }))
  return [...choice('cell', cell, CELLS), ...choice('loss', loss, LOSSES), ...choice('outputActivation', outputActivation, OUTPUT_ACTIVATIONS), ...rates]
}

function checkReads({ reads, readsFinal, steps }: Schedule): Refusal[] {
  const outside = reads.find((step) => !Number.isInteger(step) || step < 0 || step >= steps)
  const unordered = reads.findIndex((step, i) => i > 0 && step <= reads[i - 1])
  return [
    ...refuse(reads.length === 0, 'reads_empty'),
    ...refuse(outside !== undefined, 'reads_range', { given: outside ?? 0, steps }),
    ...refuse(unordered > 0, 'reads_order', { first: reads[unordered - 1] ?? 0, second: reads[unordered] ?? 0 }),
    ...refuse(readsFinal && (reads.length !== 1 || reads[0] !== steps - 1), 'final_reads', { steps }),
  ]
}

function checkTogether({ directions, inputSize, outputSize, embedding }: Architecture, { feedback, initial }: Schedule, { loss }: Objective): Refusal[] {
  return [
    ...refuse(feedback && directions === 2, 'feedback_directions'),
    ...refuse(feedback && outputSize !== inputSize, 'feedback_sizes', { inputSize, outputSize }),
    ...refuse(feedback && embedding !== null, 'feedback_embedding'),
    ...refuse(initial === 'carried' && directions === 2, 'carried_directions'),
    ...refuse(loss === 'softmax_ce' && outputSize === 1, 'classes'),
  ]
}

function checkBounds({ truncate, stepClip }: Objective): Refusal[] {
  return [
    ...refuse(truncate !== null && (!Number.isSafeInteger(truncate) || truncate < 1), 'truncate', { given: truncate ?? 0 }),
    ...refuse(stepClip !== null && !(stepClip > 0), 'step_clip', { given: stepClip ?? 0 }),
  ]
}
