/** Settings that are fine alone and make no sense together: each rule changes one field and says so by its code. */

import { factsOf, taskFits } from '../tasks/facts.ts'
import { corrected } from './fields.ts'
import type { Reader } from './fields.ts'
import type { Recipe } from './recipe.ts'
import { MOST_BYTES, workspaceBytes } from './workspace-bytes.ts'

/** Codes of the sentences that say what does not fit; the first three are about sizes that a task decides (`readSize`). */
export const RULES = [
  'own_missing', 'steps_task', 'features_task', 'outputs_task',
  'mode_task', 'loss_task', 'lengths_task', 'lasagne_task', 'lasagne_mode', 'feedback_directions', 'feedback_sizes', 'feedback_reviews', 'truncate_steps', 'lengths_batch', 'reads_empty', 'steps_order',
] as const
export type Rule = (typeof RULES)[number]

interface Clash<Field extends keyof Recipe = keyof Recipe> {
  rule: Rule
  field: Field
  wrong(recipe: Recipe): boolean
  instead(recipe: Recipe): Recipe[Field]
}

const clash = <Field extends keyof Recipe>(rule: Rule, field: Field, wrong: (recipe: Recipe) => boolean, instead: (recipe: Recipe) => Recipe[Field]): Clash => ({ rule, field, wrong, instead })

/** In an order in which a later rule never undoes an earlier one. */
const CLASHES: Clash[] = [
  clash('mode_task', 'mode', (recipe) => !taskFits(recipe, recipe.mode), (recipe) => factsOf(recipe).modes[0]),
  clash('loss_task', 'loss', (recipe) => recipe.loss !== factsOf(recipe).loss, (recipe) => factsOf(recipe).loss),
  clash('lengths_task', 'lengths', (recipe) => recipe.lengths !== null && !factsOf(recipe).lengths, () => null),
  clash('lasagne_task', 'data', ({ task, data }) => data === 'lasagne' && task !== 'adding', () => 'fixed'),
  // Centring takes the batch's mean off one answer for each example; a running sum has none.
  clash('lasagne_mode', 'data', ({ data, mode }) => data === 'lasagne' && mode !== 'many_to_one', () => 'fixed'),
  clash('feedback_directions', 'feedback', ({ feedback, directions }) => feedback && directions === 2, () => false),
  clash('feedback_sizes', 'feedback', ({ feedback, outputs, features }) => feedback && outputs !== features, () => false),
  // An output is no word.
  clash('feedback_reviews', 'feedback', ({ feedback, reviews }) => feedback && reviews !== null, () => false),
  clash('truncate_steps', 'truncate', ({ truncate, steps }) => truncate !== null && truncate > steps, () => null),
  clash('lengths_batch', 'lengths', ({ lengths, batch }) => lengths !== null && lengths.length !== batch, () => null),
  clash('reads_empty', 'reads', ({ reads }) => reads?.length === 0, () => null),
  clash('steps_order', 'reads', ({ reads }) => !ascending(reads), ({ reads }) => sorted(reads)),
  clash('steps_order', 'inputs', ({ inputs }) => !ascending(inputs), ({ inputs }) => sorted(inputs)),
]

export function fitTogether(recipe: Recipe, reader: Reader): Recipe {
  let fitting = recipe
  for (const { rule, field, wrong, instead } of CLASHES) {
    if (wrong(fitting)) fitting = { ...fitting, [field]: corrected(reader, field, fitting[field], instead(fitting), { reason: 'together', rule }) }
  }
  return fitMemory(fitting, reader)
}

/** Fewer steps, and where 2 are still too many fewer examples, until the trace fits. */
function fitMemory(recipe: Recipe, reader: Reader): Recipe {
  if (workspaceBytes(recipe) <= MOST_BYTES) return recipe
  const steps = Math.max(2, Math.floor((recipe.steps * MOST_BYTES) / workspaceBytes(recipe)))
  corrected(reader, 'steps', recipe.steps, steps, { reason: 'too_large', low: 2, high: steps })
  const below = (list: number[] | null) => list && list.filter((step) => step < steps)
  const reads = below(recipe.reads)
  return {
    ...recipe,
    steps,
    lengths: recipe.lengths && recipe.lengths.map((length) => Math.min(length, steps)),
    inputs: below(recipe.inputs),
    reads: reads?.length === 0 ? null : reads,
    truncate: recipe.truncate === null || recipe.truncate > steps ? null : recipe.truncate,
  }
}

function ascending(list: number[] | null): boolean {
  return list === null || list.every((step, i) => i === 0 || step > list[i - 1]!)
}

function sorted(list: number[] | null): number[] | null {
  return list && [...new Set(list)].sort((a, b) => a - b)
}
