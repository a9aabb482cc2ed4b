/** A batch of any reviews with its forward and backward pass: as the stage shows it, or as files. */

import { packReviews } from '../../data/reviews/review-set.ts'
import type { ReviewSet } from '../../data/reviews/review-set.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import type { ExportedFile } from '../../export/files.ts'
import type { ExportFormat } from '../../export/format-names.ts'
import type { Checkpoint } from '../../run/checkpoint.ts'
import type { Recipe } from '../../run/recipe.ts'
import { createRun } from '../../run/run.ts'
import { ASIDES } from '../asides.ts'
import { createTrainedRun } from '../trained-run.ts'
import { failed } from '../client-failure.ts'
import type { FoundReview } from '../protocol-reviews.ts'
import type { Snapshot } from '../../trace/contract/tensors.ts'
import type { OpenWeights } from './asking.ts'

/** Belongs to no run. */
const NO_RUN = 0

export function traceOf(source: OpenWeights, found: readonly FoundReview[], set: KernelSet): Snapshot {
  const { recipe, reviews, checkpoint } = batchOf(source, found)
  const run = createTrainedRun(recipe, set, null, { reviews })
  put(run.restore(checkpoint))
  run.pass()
  const snapshot = run.snapshot(NO_RUN, 'full', (bytes) => new ArrayBuffer(bytes))
  if (!snapshot) throw failed('failed', { message: 'no memory' })
  return { ...snapshot, iteration: source.iteration }
}

export async function filesWith(source: OpenWeights, found: readonly FoundReview[], set: KernelSet, format: ExportFormat, name: string): Promise<{ files: ExportedFile[] }> {
  const { filesOfRun } = await ASIDES.files()
  const { recipe, reviews, checkpoint } = batchOf(source, found)
  const run = createRun(recipe, { set, reviews })
  put(run.restore(checkpoint))
  const made = filesOfRun(run, format, name, source.iteration)
  if ('prevented' in made) throw failed('cannot_export', { what: made.prevented })
  return made
}

/** Nothing is dropped: the answer is the one that reading along ends with. Their rows are the batch as they are; a review that nobody has labelled counts as positive. */
function batchOf({ recipe, arrays }: OpenWeights, found: readonly FoundReview[]): { recipe: Recipe; reviews: ReviewSet; checkpoint: Checkpoint } {
  const reviews = packReviews(found.map(({ row }) => row), found.map(({ positive }) => Number(positive ?? true)))
  const own: Recipe = { ...recipe, batch: found.length, reviews: { ...recipe.reviews!, from: 'ours' }, dropout: { input: 0, readOut: 0 } }
  // Iteration 0 has them in their order.
  return { recipe: own, reviews, checkpoint: { recipe: own, iteration: 0, arrays, scalars: {}, losses: new Float64Array(0) } }
}

function put(fits: boolean): void {
  if (!fits) throw failed('reviews_damaged', { file: 'weights' })
}
