/** What is trained beside the lesson of the film reviews, and how long an epoch of it is. */

import type { Recipe } from '../run/recipe.ts'
import { presetRecipe } from './recipe-book.ts'
import type { LabPreset } from './reviews-lab-state.ts'

/** Updates of an epoch, as the task counts them. */
export function batchesOf({ reviews, batch }: Recipe): number {
  return Math.max(1, Math.floor((reviews?.train ?? batch) / batch))
}

export function recipeOf(preset: LabPreset): Recipe {
  return presetRecipe(preset)!
}
