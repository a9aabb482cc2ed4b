/** What counting words gets right: binarised naive Bayes, the baseline of the lesson. No network. Only words that are there speak;
 *  letting the absent ones speak too, or dividing by the words of a side instead of its reviews, gives one to two points more. */

import { log } from '../../engine/math.ts'
import { KERAS_PADDING, placeOf } from './pad.ts'
import { reviewAt } from './review-set.ts'
import type { ReviewSet } from './review-set.ts'
import { INDEX_FROM } from './vocabulary.ts'

export interface WordCounting {
  /** T: only these last entries of a review are looked at. */
  steps: number
  /** Indexes from here on are unknown words. */
  words: number
}

/** For each index: how much it speaks for positive. The log of the share of positive reviews that have the word, over that of the
 *  negative ones. */
export function wordWeights(train: ReviewSet, { steps, words }: WordCounting): Float64Array {
  // One more than counted, so that a word that one side never used does not decide alone.
  const counts = [new Float64Array(words).fill(1), new Float64Array(words).fill(1)]
  const reviews = [2, 2]
  for (let i = 0; i < train.count; i++) {
    reviews[train.labels[i]]++
    const count = counts[train.labels[i]]
    for (const index of distinctWords(train, i, { steps, words })) count[index]++
  }
  return Float64Array.from({ length: words }, (_, index) => log(counts[1][index] / reviews[1]) - log(counts[0][index] / reviews[0]))
}

/** Share of the reviews that the sum of their words' weights gets right; each word counts once. */
export function countingAccuracy(weights: Float64Array, test: ReviewSet, counting: WordCounting): number {
  let right = 0
  for (let i = 0; i < test.count; i++) {
    let sum = 0
    for (const index of distinctWords(test, i, counting)) sum += weights[index]
    if (Number(sum > 0) === test.labels[i]) right++
  }
  return right / test.count
}

function distinctWords(set: ReviewSet, review: number, { steps, words }: WordCounting): Set<number> {
  const list = reviewAt(set, review)
  const { from, to } = placeOf(list.length, { steps, ...KERAS_PADDING })
  return new Set(list.subarray(from, to).filter((index) => index > INDEX_FROM && index < words))
}
