/** From one mode or task to another: what stays of a recipe, and what comes with the new task. */

import type { ModeName } from '../engine/spec.ts'
import { TASK_FACTS, taskFits, TASKS } from '../tasks/facts.ts'
import { MODE_RECIPES } from './recipe-modes.ts'
import { REVIEWS_RECIPE } from './recipe-reviews.ts'
import type { Recipe, TaskName } from './recipe.ts'

/** The recipe in another mode. A task that has answers for it stays, and all settings with it; else the mode's own task comes.
 *  Steps that were drawn by hand give way to the mode's. */
export function recipeForMode(recipe: Recipe, mode: ModeName): Recipe {
  if (taskFits(recipe, mode) && recipe.task === 'own') return { ...recipe, mode, inputs: null, reads: null }
  const task = taskFor(recipe.task, mode)
  return task === recipe.task ? { ...recipe, mode, inputs: null, reads: null } : recipeForTask(recipe, task)
}

/** The recipe with another task, in the task's own mode: its sizes, loss, optimizer and first weights are those with which it
 *  learns well; cell, hidden units, layers, directions, batch and seed stay. */
export function recipeForTask({ cell, hidden, layers, directions, batch, seed }: Recipe, task: TaskName): Recipe {
  const own = task === 'reviews' ? REVIEWS_RECIPE : MODE_RECIPES[TASK_FACTS[task].modes[0]]
  return { ...own, cell, hidden, layers, directions, batch, seed }
}

/** The task itself, where it is chosen for the mode; else the one that has this mode as its own. */
export function taskFor(task: TaskName, mode: ModeName): TaskName {
  return task !== 'own' && TASK_FACTS[task].modes.includes(mode) ? task : TASKS.find((other) => TASK_FACTS[other].modes[0] === mode)!
}
