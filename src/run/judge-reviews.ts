/** How many reviews of a part weights get right. In pieces, so that somebody can show how far it is, or give it up. */

import type { ReviewSet } from '../data/reviews/review-set.ts'
import { forward, forwardProjected, lossOf } from '../engine/passes.ts'
import { projectTable } from '../engine/projected.ts'
import type { ProjectedTable } from '../engine/projected.ts'
import type { Workspace } from '../engine/workspace.ts'
import { inBatches, reviewsBatch } from '../tasks/reviews.ts'
import type { TaskBatch } from '../tasks/task.ts'
import { createScore } from './score.ts'
import { JUDGED } from './reviews-model.ts'
import type { ReviewsModel } from './reviews-model.ts'

export interface Judgement {
  reviews: number
  /** Share that is right. */
  accuracy: number
  /** Mean binary cross-entropy. */
  loss: number
}

/** Places for each row of the table from which on it is projected first: below it that costs as much as it saves. */
const WORTH = 10

/** One batch for each `next`, which gives the share that is done. `chosen`: numbers of the reviews; absent: all. */
export function* judgeReviews({ recipe, workspaceFor }: ReviewsModel, set: ReviewSet, chosen = allOf(set)): Generator<number, Judgement, void> {
  const settings = { words: recipe.reviews!.words, steps: recipe.steps, reads: 1, precision: 'float32' as const }
  const score = createScore('bce_logits')
  const first = workspaceFor(JUDGED)
  const tables = hasTable(first) && chosen.length * recipe.steps >= WORTH * recipe.reviews!.words ? projectTable(first) : null
  let loss = 0
  let done = 0
  for (const numbers of inBatches(chosen)) {
    const workspace = workspaceFor(numbers.length)
    pass(workspace, reviewsBatch(settings, set, numbers), tables)
    score.add(workspace)
    loss += lossOf(workspace) * numbers.length
    done += numbers.length
    yield done / chosen.length
  }
  return { reviews: chosen.length, accuracy: score.success().value, loss: loss / chosen.length }
}

type WithTable = Parameters<typeof projectTable>[0]

const hasTable = (workspace: Workspace): workspace is WithTable => workspace.embedding !== null

function pass(workspace: Workspace, batch: TaskBatch, tables: ProjectedTable | null): void {
  if (tables !== null && hasTable(workspace)) forwardProjected(workspace, batch, tables)
  else forward(workspace, batch)
}

function allOf({ count }: ReviewSet): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i)
}
