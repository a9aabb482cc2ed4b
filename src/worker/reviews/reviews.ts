/** The worker's side of the lesson of the film reviews: answers its questions. Loaded when the first one is asked. */

import type { ReviewSet } from '../../data/reviews/review-set.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import type { Recipe } from '../../run/recipe.ts'
import type { ReviewsAnswer, ReviewsName, ReviewsQuestion } from '../protocol-reviews.ts'
import type { Answerers } from './answerers.ts'
import type { Asking } from './asking.ts'
import { computingAnswers } from './computing.ts'
import type { ReviewsFiles } from './files.ts'
import { createFinder } from './finder.ts'
import { lookingAnswers } from './looking.ts'
import { createReaders } from './readers.ts'
import { createShelf } from './shelf.ts'

export interface Reviews {
  answer(question: ReviewsQuestion, asking: Asking): Promise<ReviewsAnswer<ReviewsName>>
  /** The reviews that a recipe's batches are drawn from. */
  setFor(recipe: Recipe): Promise<ReviewSet>
}

export function createReviews(set: KernelSet, files: ReviewsFiles): Reviews {
  const shelf = createShelf(files)
  const finder = createFinder(shelf)
  const readers = createReaders(shelf, set)
  const answerers: Answerers = { ...lookingAnswers(shelf, finder, readers), ...computingAnswers(shelf, finder, readers, set) }
  return {
    answer: ({ name, order }, asking) => (answerers[name] as (order: object, asking: Asking) => Promise<ReviewsAnswer<ReviewsName>>)(order, asking),
    setFor: ({ reviews }) => shelf.set(reviews?.from === 'ours' ? 'ours' : 'train', () => undefined),
  }
}
