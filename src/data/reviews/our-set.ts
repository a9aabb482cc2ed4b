/** Our own reviews as a set: the lists that the network reads, in their order. */

import { OUR_REVIEWS } from './ours.ts'
import { packReviews } from './review-set.ts'
import type { ReviewSet } from './review-set.ts'
import { VOCABULARY_LIMIT } from './the-set.ts'
import { indexesOf } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

export function ourSet(vocabulary: Vocabulary): ReviewSet {
  const lists = OUR_REVIEWS.map(({ text }) => indexesOf(wordsOf(text), vocabulary, VOCABULARY_LIMIT))
  return packReviews(lists, OUR_REVIEWS.map(({ positive }) => Number(positive)))
}
