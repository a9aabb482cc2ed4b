/** The switches that make the other modes out of the synced one, and back. Pure. */

import type { ModeName } from '../engine/spec.ts'
import type { Recipe } from '../run/recipe.ts'
import { patternOf, recipeForPattern } from './recipe-book.ts'

export interface Switches {
  /** Outputs before the last one are not read. */
  unread: boolean
  /** Inputs after the first one are left empty. */
  empty: boolean
  /** One step only. */
  single: boolean
}

/** null: none of the five. */
export function switchesOf(mode: ModeName | null): Switches {
  return {
    unread: mode === 'many_to_one' || mode === 'many_to_many_encdec',
    empty: mode === 'one_to_many' || mode === 'many_to_many_encdec',
    single: mode === 'one_to_one',
  }
}

function modeOf({ unread, empty, single }: Switches): ModeName {
  if (single) return 'one_to_one'
  if (unread && empty) return 'many_to_many_encdec'
  return unread ? 'many_to_one' : empty ? 'one_to_many' : 'many_to_many_synced'
}

/** Timesteps of the chart: with both switches the reading comes first, then the writing, which begins over the last input. */
const STEPS: Record<ModeName, number> = { one_to_one: 1, one_to_many: 3, many_to_one: 3, many_to_many_encdec: 5, many_to_many_synced: 3 }

/** What changes. Parity has an answer for every pattern, so the task, and with it the weights, can stay. */
export function derivedMode(recipe: Recipe, mode: ModeName, steps = STEPS[mode]): Partial<Recipe> {
  const parity = { task: 'parity', features: 2, outputs: 1, loss: 'bce_logits', feedback: false } as const
  return { ...(recipe.task === 'parity' ? {} : parity), mode, steps, inputs: null, reads: null, lengths: null, write: mode === 'many_to_many_encdec' ? 'over' : 'after' }
}

export function derived(recipe: Recipe, wanted: Switches): Partial<Recipe> {
  return derivedMode(recipe, modeOf(wanted))
}

/** Whether the first output stands over the last input. */
export function writesOver(recipe: Recipe): boolean {
  const { inputs, reads } = patternOf(recipe)
  return reads[0] === inputs.length - 1
}

/** Read, then write: the same inputs, the first output after or over the last of them. */
export function writing(recipe: Recipe, write: Recipe['write']): Partial<Recipe> {
  const { inputs } = patternOf(recipe)
  const first = write === 'over' ? inputs.length - 1 : inputs.length
  return recipeForPattern(recipe, { inputs, reads: Array.from({ length: recipe.steps - first }, (_, i) => first + i) })
}
