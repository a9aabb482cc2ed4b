/** Feeding the output back as the next input: where it can be, and why not where it cannot. Pure. */

import type { Recipe } from '../run/recipe.ts'
import { feedingRecipe, patternOf } from './recipe-book.ts'

/** none: every step after the first has an input of its own. */
export type NoFeedback = 'none' | 'directions' | 'sizes'

/** null: it can. */
export function whyNoFeedback(recipe: Recipe): NoFeedback | null {
  const { inputs } = patternOf(recipe)
  if (!Array.from({ length: recipe.steps }, (_, t) => t).some((t) => t > 0 && !inputs.includes(t))) return 'none'
  if (recipe.directions === 2) return 'directions'
  return recipe.features === recipe.outputs ? null : 'sizes'
}

/** What has to change so that it can: one direction, or a task whose outputs are of the same kind as its inputs. */
export function makeFeedback(recipe: Recipe): Partial<Recipe> {
  return recipe.features === recipe.outputs ? { directions: 1, feedback: true } : feedingRecipe(recipe)
}
