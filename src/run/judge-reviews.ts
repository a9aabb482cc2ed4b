/** How many reviews of a part weights get right. In pieces, so that somebody can show how far it is, or give it up. */

import type { ReviewSet } from '../data/reviews/review-set.ts'
import { forward, lossOf } from '../engine/passes.ts'
import { inBatches, reviewsBatch } from '../tasks/reviews.ts'
import { createScore } from './score.ts'
import type { ReviewsModel } from './reviews-model.ts'

export interface Judgement {
  reviews: number
  /** Share that is right. */
  accuracy: number
  /** Mean binary cross-entropy. */
  loss: number
}

/** One batch for each `next`, which gives the share that is done. `chosen`: numbers of the reviews; absent: all. */
export function* judgeReviews({ recipe, workspaceFor }: ReviewsModel, set: ReviewSet, chosen = allOf(set)): Generator<number, Judgement, void> {
  const settings = { words: recipe.reviews!.words, steps: recipe.steps, reads: 1, precision: 'float32' as const }
  const score = createScore('bce_logits')
  let loss = 0
  let done = 0
  for (const numbers of inBatches(chosen)) {
    const workspace = workspaceFor(numbers.length)
    forward(workspace, reviewsBatch(settings, set, numbers))
    score.add(workspace)
    loss += lossOf(workspace) * numbers.length
    done += numbers.length
    yield done / chosen.length
  }
  return { reviews: chosen.length, accuracy: score.success().value, loss: loss / chosen.length }
}

function allOf({ count }: ReviewSet): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i)
}
