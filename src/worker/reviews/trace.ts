/** A batch of any reviews with its forward and backward pass, as the stage shows it. */

import { packReviews } from '../../data/reviews/review-set.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import type { Recipe } from '../../run/recipe.ts'
import { createTrainedRun } from '../trained-run.ts'
import { failed } from '../client-failure.ts'
import type { FoundReview } from '../protocol-reviews.ts'
import type { Snapshot } from '../../trace/contract/tensors.ts'
import type { OpenWeights } from './asking.ts'

/** Belongs to no run. */
const NO_RUN = 0

/** Nothing is dropped: the answer is the one that reading along ends with. Their rows are the batch as they are; a review that nobody has labelled counts as positive. */
export function traceOf({ recipe, iteration, arrays }: OpenWeights, found: readonly FoundReview[], set: KernelSet): Snapshot {
  const reviews = packReviews(found.map(({ row }) => row), found.map(({ positive }) => Number(positive ?? true)))
  const own: Recipe = { ...recipe, batch: found.length, reviews: { ...recipe.reviews!, from: 'ours' }, dropout: { input: 0, readOut: 0 } }
  const run = createTrainedRun(own, set, null, { reviews })
  // Iteration 0 has them in their order.
  if (!run.restore({ recipe: own, iteration: 0, arrays, scalars: {}, losses: new Float64Array(0) })) throw failed('reviews_damaged', { file: 'weights' })
  run.pass()
  const snapshot = run.snapshot(NO_RUN, 'full', (bytes) => new ArrayBuffer(bytes))
  if (!snapshot) throw failed('failed', { message: 'no memory' })
  return { ...snapshot, iteration }
}
