/** What one question may use while it is answered, as types. */

import type { Recipe } from '../../run/recipe.ts'
import type { ReviewsProgress } from '../protocol-reviews.ts'

export interface OpenWeights {
  recipe: Recipe
  iteration: number
  /** Of its own: they do not change while the run goes on. */
  arrays: Record<string, Float32Array>
}

export interface Asking {
  told(progress: ReviewsProgress): void
  /** The weights of the open run; null: none is open, or it reads no reviews. */
  open(): OpenWeights | null
  /** Lets messages in; throws `cancelled` where the question has been given up. */
  rest(): Promise<void>
}
