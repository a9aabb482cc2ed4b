/** A run at rest: enough, with its recipe, to go on exactly. A batch is a pure function of seed and iteration, so no generator is kept. */

import type { Recipe } from './recipe.ts'

export interface Checkpoint {
  recipe: Recipe
  /** Updates made. */
  iteration: number
  /** Arrays by name: weights, `m.…`, `v.…` of the optimizer. */
  arrays: Record<string, Float32Array>
  /** Numbers of the optimizer that are not arrays (Adam's powers). */
  scalars: Record<string, number>
  /** Losses so far, thinned: iteration and loss in turn. */
  losses: Float64Array
}
