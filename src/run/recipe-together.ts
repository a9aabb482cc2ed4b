/** The recipe with which the four cells are trained side by side: the adding task at T 50, as large as a page can follow. */

import { PAGE_RECIPE } from './recipe-defaults.ts'
import type { Recipe } from './recipe.ts'

/** The cell is put in. */
export const TOGETHER: Recipe = {
  ...PAGE_RECIPE,
  batch: 50,
  steps: 50,
  hidden: 32,
  weights: { ...PAGE_RECIPE.weights, forgetBias: 5 },
}
