/** What a changed recipe does to the run: nothing, a run that goes on with its weights, or new weights at iteration 0. */

import type { Recipe } from '../run/recipe.ts'
import { sameRecipe } from './kept-run.ts'

export type RecipeEffect = 'none' | 'adapt' | 'new'

/** The weights depend on these: their shapes, or how they are drawn. */
const WEIGHT_FIELDS = ['task', 'own', 'cell', 'features', 'hidden', 'outputs', 'layers', 'directions', 'seed', 'weights', 'outputActivation'] as const

export function recipeEffect(before: Recipe, after: Recipe): RecipeEffect {
  if (sameRecipe(before, after)) return 'none'
  const redrawn = WEIGHT_FIELDS.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  // Another optimizer has another memory: what the weights have learned stays, its moments start anew.
  return redrawn ? 'new' : 'adapt'
}
