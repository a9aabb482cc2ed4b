/** Questions that the network has to answer itself. */

import { INDEX_FROM, wordAt } from '../../data/reviews/vocabulary.ts'
import type { ReviewSet } from '../../data/reviews/review-set.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { judgeReviews } from '../../run/judge-reviews.ts'
import type { Recipe } from '../../run/recipe.ts'
import type { ReviewsModel } from '../../run/reviews-model.ts'
import { splitReviews } from '../../tasks/reviews.ts'
import { readAlong } from '../../trace/reviews/read-along.ts'
import { wordGradient } from '../../trace/reviews/word-gradient.ts'
import { wordMap } from '../../trace/reviews/word-map.ts'
import type { ReviewPlace, ReviewsOrder, Way, WeightsChoice } from '../protocol-reviews.ts'
import type { Answerers } from './answerers.ts'
import type { Asking } from './asking.ts'
import type { Finder } from './finder.ts'
import { wayOf } from './finder.ts'
import type { Readers } from './readers.ts'
import type { Shelf } from './shelf.ts'
import { filesWith, traceOf } from './trace.ts'

interface Wanted extends Way {
  reviews: ReviewPlace[]
  weights: WeightsChoice
}

export function computingAnswers(shelf: Shelf, finder: Finder, readers: Readers, set: KernelSet): Pick<Answerers, 'read' | 'gradient' | 'map' | 'trace' | 'files' | 'judge'> {
  /** Rows of as many steps as the network's recipe has. Loading comes first: other questions may come while it does. */
  const found = async (wanted: Wanted, asking: Asking) => {
    const source = await readers.weights(wanted.weights, asking)
    const { steps, reviews } = source.recipe
    return { source, reviews: await finder(wanted.reviews, { ...wayOf(wanted), steps }, asking.told, reviews!.words) }
  }
  return {
    async read(order, asking) {
      const { source, reviews } = await found(order, asking)
      return readAlong(readers.with(source), reviews.map(({ row }) => row))
    },
    async gradient({ review, ...order }, asking) {
      const { source, reviews } = await found({ ...order, reviews: [review] }, asking)
      return wordGradient(readers.with(source), reviews[0].row)
    },
    async map({ count, weights }, asking) {
      const vocabulary = await shelf.vocabulary(asking.told)
      const map = await inPieces((reader) => wordMap(reader, INDEX_FROM + 1, count), weights, asking)
      return { ...map, words: Array.from(map.indexes, (index) => wordAt(index, vocabulary) ?? '') }
    },
    async trace(order, asking) {
      const { source, reviews } = await found(order, asking)
      return traceOf(source, reviews, set)
    },
    async files({ format, name, ...order }, asking) {
      const { source, reviews } = await found(order, asking)
      return filesWith(source, reviews, set, format, name)
    },
    async judge({ part, count, weights }, asking) {
      const { recipe, iteration } = await readers.weights(weights, asking)
      const { reviews, numbers } = await judged(part, recipe, asking)
      const chosen = spread(numbers?.length ?? reviews.count, count).map((i) => numbers?.[i] ?? i)
      return { ...(await inPieces((reader) => judgeReviews(reader, reviews, chosen), weights, asking)), iteration, recipe }
    },
  }

  /** null: all of them, in their order. */
  async function judged(part: ReviewsOrder<'judge'>['part'], { reviews: choice, seed }: Recipe, { told }: Asking): Promise<{ reviews: ReviewSet; numbers: Int32Array | null }> {
    if (part === 'test' || part === 'ours') return { reviews: await shelf.set(part, told), numbers: null }
    const reviews = await shelf.set(choice!.from === 'ours' ? 'ours' : 'train', told)
    const { train, heldOut } = splitReviews(reviews, choice!, seed)
    return { reviews, numbers: part === 'seen' ? train : heldOut }
  }

  /** Other questions come in between and may put other weights in: each piece begins with its own. */
  async function inPieces<Result>(start: (reader: ReviewsModel) => Generator<number, Result, void>, weights: WeightsChoice, asking: Asking): Promise<Result> {
    const source = await readers.weights(weights, asking)
    const work = start(readers.with(source))
    for (;;) {
      readers.with(source)
      const { done, value } = work.next()
      if (done) return value
      asking.told({ what: 'work', share: value })
      await asking.rest()
    }
  }
}

/** `count` of `all`, evenly, so that both labels come, which stand one after the other. */
function spread(all: number, count = all): Int32Array {
  const some = Math.max(1, Math.min(all, count))
  return Int32Array.from({ length: some }, (_, i) => Math.floor((i * all) / some))
}
