/** Reviews: is the review positive? Lists of word indexes, padded as Keras pads them, from a set that is given. Many to one. */

import { KERAS_PADDING, padded } from '../data/reviews/pad.ts'
import { reviewAt } from '../data/reviews/review-set.ts'
import type { ReviewSet } from '../data/reviews/review-set.ts'
import { limited } from '../data/reviews/vocabulary.ts'
import { log } from '../engine/math.ts'
import { randomStream } from '../engine/random.ts'
import type { Precision } from '../engine/spec.ts'
import type { ReviewData } from './data.ts'
import type { REVIEW_SOURCES } from './facts.ts'
import { asPrecision, oneByOne, VALIDATION_BATCH } from './task.ts'
import type { Task, TaskBatch } from './task.ts'

/** Which reviews of the training part, and how many of its words. */
export interface ReviewChoice {
  /** The set, or the reviews written for this project: always the same ones, in their order, whatever the seed. */
  from: (typeof REVIEW_SOURCES)[number]
  /** Rows of the embedding: indexes from here on are unknown words. */
  words: number
  /** Reviews that are trained on, and reviews that are kept for judging; drawn by the seed, none is both. */
  train: number
  heldOut: number
}

export interface ReviewsSettings extends ReviewChoice {
  batch: number
  steps: number
  /** S: each read step is asked for the same answer. */
  reads: number
  precision: Precision
}

export interface ReviewsTask extends Task {
  /** Batches of an epoch. What is left over when batches are cut is left out; it is other reviews in each epoch. */
  readonly batches: number
  /** Reviews of the set, by their numbers. */
  split: ReviewSplit
}

export interface ReviewSplit {
  train: Int32Array
  heldOut: Int32Array
}

/** Both labels are equally frequent: one constant answer costs log 2. */
export function reviewsTask(settings: ReviewsSettings, seed: number, set: ReviewSet): ReviewsTask {
  const split = splitReviews(set, settings, seed)
  const batches = Math.max(1, Math.floor(split.train.length / settings.batch))
  const orderOf = ofLast((epoch) => (settings.from === 'ours' ? natural(split.train.length) : randomStream(seed, 'data', epoch).permutation(split.train.length)))
  return {
    name: 'reviews',
    batches,
    split,
    baseline: log(2),
    unseen: split.heldOut.length,
    batch(iteration) {
      const order = orderOf(Math.floor(iteration / batches))
      const from = (iteration % batches) * settings.batch
      const chosen = Array.from({ length: settings.batch }, (_, b) => split.train[order[(from + b) % order.length]])
      return reviewsBatch(settings, set, chosen)
    },
    ...oneByOne((count) => inBatches(split.heldOut.subarray(0, count)), (chosen) => reviewsBatch(settings, set, chosen)),
  }
}

/** The reviews of these numbers as a batch; padding is read like any word, as in Keras without a mask. */
export function reviewsBatch({ words, steps, reads, precision }: Pick<ReviewsSettings, 'words' | 'steps' | 'reads' | 'precision'>, set: ReviewSet, chosen: ArrayLike<number>): TaskBatch {
  const batch = chosen.length
  const inputs = new Int32Array(steps * batch)
  const examples: ReviewData[] = []
  for (let b = 0; b < batch; b++) {
    const list = reviewAt(set, chosen[b])
    const row = padded(list, { steps, ...KERAS_PADDING })
    for (let t = 0; t < steps; t++) inputs[t * batch + b] = limited(row[t], words)
    examples.push({ review: chosen[b], words: list.length - 1, positive: set.labels[chosen[b]] === 1 })
  }
  const targets = Float64Array.from({ length: reads * batch }, (_, i) => set.labels[chosen[i % batch]])
  return { inputs, targets: asPrecision(targets, precision), lengths: null, mask: null, data: { task: 'reviews', examples } }
}

/** Numbers in batches as they are judged. */
export function inBatches(numbers: Int32Array): Int32Array[] {
  const count = Math.ceil(numbers.length / VALIDATION_BATCH)
  return Array.from({ length: count }, (_, i) => numbers.subarray(i * VALIDATION_BATCH, (i + 1) * VALIDATION_BATCH))
}

/** Held out first, so that they do not depend on how many are trained on. */
export function splitReviews({ count }: ReviewSet, { from, train, heldOut }: ReviewChoice, seed: number): ReviewSplit {
  if (from === 'ours') return { train: natural(count), heldOut: natural(count) }
  const order = randomStream(seed, 'split').permutation(count)
  const held = Math.min(heldOut, Math.floor(count / 2))
  return { heldOut: order.subarray(0, held), train: order.subarray(held, held + train) }
}

function natural(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i)
}

/** Keeps the last result: batches of one epoch are asked for one after the other. */
function ofLast<Result>(make: (key: number) => Result): (key: number) => Result {
  let last: { key: number; result: Result } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, result: make(key) }
    return last.result
  }
}
