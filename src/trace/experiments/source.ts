/** What experiments work on: copies of a run's weights, and its batch. Nothing here points back into the run. */

import type { Numbers } from '../../engine/numbers.ts'
import type { Architecture, Objective, Precision, Schedule } from '../../engine/spec.ts'
import { checkRecipe } from '../../run/check-recipe.ts'
import type { Recipe } from '../../run/recipe.ts'
import type { Run } from '../../run/run.ts'
import { architectureOf, objectiveOf, scheduleOf } from '../../run/shape-of.ts'
import type { TaskBatch } from '../../tasks/task.ts'

export interface ExperimentSource {
  recipe: Recipe
  iteration: number
  architecture: Architecture
  schedule: Schedule
  objective: Objective
  /** Of the run: what its batches are rounded to. */
  precision: Precision
  /** Copies, by name. */
  weights: Record<string, Numbers>
  batch: TaskBatch
  /** B of the run's recipe; `batch` may be the smaller rest of an epoch. */
  asked: number
  /** The task of another recipe on the same data. */
  taskWith: Run['taskWith']
}

/** The run as it stands at this moment. */
export function sourceOf(run: Pick<Run, 'recipe' | 'iteration' | 'precision' | 'model' | 'currentBatch' | 'taskWith' | 'shape'>): ExperimentSource {
  const { iteration, precision, model } = run
  // The last batch of an epoch may be smaller.
  const recipe = { ...run.recipe, batch: run.shape().batch }
  const weights = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.slice()]))
  return { ...shapeOf(recipe), iteration, precision, weights, batch: run.currentBatch(), asked: run.recipe.batch, taskWith: run.taskWith }
}

function shapeOf(recipe: Recipe) {
  return { recipe, architecture: architectureOf(recipe), schedule: scheduleOf(recipe), objective: objectiveOf(recipe) }
}

/** The same weights on sequences of another length, as far as task and memory allow; steps drawn by hand give way to the mode's.
 *  null: as it is. */
export function withSteps(source: ExperimentSource, steps: number | null): ExperimentSource {
  const { recipe, iteration } = source
  if (steps === null || steps === recipe.steps) return source
  const longer = checkRecipe({ ...recipe, steps, lengths: null, inputs: null, reads: null }).recipe
  return { ...source, ...shapeOf(longer), batch: source.taskWith({ ...longer, batch: source.asked }).batch(iteration) }
}
