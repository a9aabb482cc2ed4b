/** For each of the five modes a recipe that learns its own task: one machine, so cell, hidden units and batch are the same in all. */

import type { ModeName } from '../engine/spec.ts'
import { TASK_FACTS } from '../tasks/facts.ts'
import type { TaskName } from '../tasks/facts.ts'
import { optimizerDefaults, PAGE_RECIPE } from './recipe-defaults.ts'
import type { InitializerName, Recipe } from './recipe.ts'

/** What differs: the task's own sizes, and what it learns well with. */
interface Own {
  task: Exclude<TaskName, 'own'>
  steps: number
  rate: number
  recurrent: InitializerName
}

/** Orthogonal first weights keep what comes in at the beginning: the wave's only input, the first symbol. */
export const MODE_RECIPES: Record<ModeName, Recipe> = {
  one_to_one: recipe({ task: 'rings', steps: 1, rate: 0.03, recurrent: 'uniform' }),
  one_to_many: recipe({ task: 'wave', steps: 20, rate: 0.003, recurrent: 'orthogonal' }),
  many_to_one: recipe({ task: 'adding', steps: 10, rate: 0.003, recurrent: 'uniform' }),
  many_to_many_encdec: recipe({ task: 'reverse', steps: 8, rate: 0.01, recurrent: 'orthogonal' }),
  many_to_many_synced: recipe({ task: 'parity', steps: 9, rate: 0.01, recurrent: 'uniform' }),
}

/** No size is equal to another (but D and K of `reverse`, which says what it reads). */
function recipe({ task, steps, rate, recurrent }: Own): Recipe {
  const { modes, loss, features, outputs } = TASK_FACTS[task]
  return {
    ...PAGE_RECIPE,
    task,
    mode: modes[0],
    batch: 12,
    steps,
    features: Math.min(features.high, Math.max(features.low, PAGE_RECIPE.features)),
    hidden: 16,
    outputs: outputs.low,
    loss,
    optimizer: { ...optimizerDefaults('adam'), rate },
    weights: { ...PAGE_RECIPE.weights, recurrent },
  }
}

/** Timesteps of each panel of the overview: 1/1/1, 1/3/3, 3/3/1, 3/5/3 and 3/3/3 rectangles. */
const PANEL_STEPS: Record<ModeName, number> = { one_to_one: 1, one_to_many: 3, many_to_one: 3, many_to_many_encdec: 5, many_to_many_synced: 3 }

/** Updates before a panel of the overview is shown. */
export const PANEL_ITERATIONS = 300

/** The same networks, small enough to be seen whole. The fourth writes over its last input, as the chart has it. */
export function panelRecipe(mode: ModeName): Recipe {
  return { ...MODE_RECIPES[mode], batch: 4, steps: PANEL_STEPS[mode], hidden: 6, write: mode === 'many_to_many_encdec' ? 'over' : 'after' }
}
