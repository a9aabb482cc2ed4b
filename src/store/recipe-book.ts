/** Recipes by name and the check of recipes, as the store uses them: one door to src/run. */

import { MODES } from '../engine/spec.ts'
import { BOUNDS, checkRecipe } from '../run/check-recipe.ts'
import { isPreset, PRESETS, presetOf } from '../run/presets.ts'
import { CUBE_RECIPE, optimizerDefaults, PAGE_RECIPE } from '../run/recipe-defaults.ts'
import { recipeForMode, recipeForTask, taskFor } from '../run/recipe-for-mode.ts'
import { PANEL_ITERATIONS, panelRecipe } from '../run/recipe-modes.ts'
import { recipeForOwn } from '../run/recipe-own.ts'
import { feedingRecipe, patternOf, recipeForPattern } from '../run/recipe-pattern.ts'
import { OUR_REVIEWS_RECIPE } from '../run/recipe-reviews.ts'
import { shapeOfRecipe } from '../run/shape-of.ts'
import { RINGS, TASK_FACTS } from '../run/recipe.ts'
import type { Correction, OptimizerName, OptimizerSettings, Recipe, TaskName } from '../run/recipe.ts'
import type { LessonName } from './state.ts'

export interface Checked {
  recipe: Recipe
  corrections: Correction[]
}

/** What a lesson starts with. */
export function lessonRecipe(lesson: LessonName): Recipe {
  if (lesson === 'cube') return CUBE_RECIPE
  if (lesson === 'reviews') return OUR_REVIEWS_RECIPE
  if (lesson === 'modes') return panelRecipe('many_to_many_synced')
  // As textbooks draw it: three steps.
  return lesson === 'unfolded' ? { ...PAGE_RECIPE, steps: 3 } : PAGE_RECIPE
}

export function presetNames(): readonly string[] {
  return PRESETS
}

/** Those to choose from where this task is at work: the reviews need data that other lessons do not load. */
export function presetsFor(task: TaskName): readonly string[] {
  return PRESETS.filter((name) => (presetOf(name).recipe.task === 'reviews') === (task === 'reviews'))
}

/** null: there is no preset of this name. */
export function presetRecipe(name: string): Recipe | null {
  return isPreset(name) ? presetOf(name).recipe : null
}

export function optimizerSettings(name: OptimizerName): OptimizerSettings {
  return optimizerDefaults(name)
}

/** Never throws; see run/check-recipe.ts. */
export function check(recipe: Recipe): Checked {
  return checkRecipe(recipe)
}

/** What each number may be, for the controls. */
export { BOUNDS }

/** Timesteps of the overview's common clock: those of its longest panel. */
export const OVERVIEW_STEPS = Math.max(...MODES.map((mode) => panelRecipe(mode).steps))

/** The panels of the overview, and the sizes of any recipe. */
export { PANEL_ITERATIONS, panelRecipe, shapeOfRecipe }

/** Where the rings of that task lie. */
export { RINGS }

/** What each task decides: whether its sequences may differ in length. */
export { TASK_FACTS }

/** From mode to mode and task to task; see run/recipe-for-mode.ts. */
export { recipeForMode, recipeForTask, taskFor }

/** For data of one's own; see run/recipe-own.ts. */
export { recipeForOwn }

/** Which steps have an input and which are read; see run/recipe-pattern.ts. */
export { feedingRecipe, patternOf, recipeForPattern }
