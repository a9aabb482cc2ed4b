/** Numbers that the lesson's sentences and pictures name: sizes of the network, and what became of this review. */

import { lessonRecipe, shapeOfRecipe } from '../../store/recipe-book.ts'
import type { ReviewsState } from '../../store/reviews.ts'
import { countText, percent } from '../../text/reviews.ts'

export function waySizes() {
  const { batch, steps, features, hidden, reviews } = lessonRecipe('reviews')
  return { B: batch, T: steps, D: features, H: hidden, vocabulary: reviews?.words ?? 0 }
}

/** Of the lesson's own network, whatever trains meanwhile. */
export function wayShape() {
  return shapeOfRecipe(lessonRecipe('reviews'))
}

export function wayValues({ found, along, record }: Pick<ReviewsState, 'found' | 'along' | 'record'>, language: string): Record<string, string | number> {
  const sizes = waySizes()
  return {
    ...sizes,
    vocabulary: countText(language, sizes.vocabulary),
    ...(found && { total: found.total, unknown: found.unknown, list: found.list, zeros: sizes.T - (found.to - found.from), cut: cutWords(found) }),
    ...(along && along.length > 0 && { percent: percent(along[along.length - 1]!) }),
    ...(record && { epochs: record.chosen.heldOut, test: percent(record.test.heldOut), mean: percent(record.test.mean), counting: percent(record.baselines.counting), constant: percent(record.baselines.constant) }),
  }
}

/** Words that are never read; the start, which may be cut off with them, is no word. */
export function cutWords({ list, from, to }: NonNullable<ReviewsState['found']>): number {
  return list - (to - from) - (from > 0 ? 1 : 0)
}
