/** The worker's side of the lesson of the film reviews: answers its questions. Loaded when the first one is asked. */

import record from '../../data/reviews/committed/keras-imdb.json'
import { KERAS_PADDING } from '../../data/reviews/pad.ts'
import type { Padding } from '../../data/reviews/pad.ts'
import type { ReviewSet } from '../../data/reviews/review-set.ts'
import { INDEX_FROM, indexOf, UNKNOWN, wordAt } from '../../data/reviews/vocabulary.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { judgeReviews } from '../../run/judge-reviews.ts'
import type { Recipe } from '../../run/recipe.ts'
import { neighboursOf } from '../../trace/reviews/neighbours.ts'
import { readAlong } from '../../trace/reviews/read-along.ts'
import { wordGradient } from '../../trace/reviews/word-gradient.ts'
import { wordMap } from '../../trace/reviews/word-map.ts'
import type { ReviewsAnswer, ReviewsName, ReviewsOrder, ReviewsProgress, ReviewsQuestion, TrainingRecord, Way } from '../protocol-reviews.ts'
import type { ReviewsFiles } from './files.ts'
import { createFinder } from './finder.ts'
import { createReaders } from './readers.ts'
import type { OpenWeights } from './readers.ts'
import { createShelf } from './shelf.ts'
import { traceOf } from './trace.ts'

/** What one question may use while it is answered. */
export interface Asking {
  told(progress: ReviewsProgress): void
  /** The weights of the open run; null: none is open, or it reads no reviews. */
  open(): OpenWeights | null
  /** Lets messages in; throws `cancelled` where the question has been given up. */
  rest(): Promise<void>
}

export interface Reviews {
  answer(question: ReviewsQuestion, asking: Asking): Promise<ReviewsAnswer<ReviewsName>>
  /** The reviews that a recipe's batches are drawn from. */
  setFor(recipe: Recipe): Promise<ReviewSet>
}

type Answerers = { [N in ReviewsName]: (order: ReviewsOrder<N>, asking: Asking) => Promise<ReviewsAnswer<N>> }

export function createReviews(set: KernelSet, files: ReviewsFiles): Reviews {
  const answerers = answerersOf(set, files)
  const shelf = answerers.shelf
  return {
    answer: ({ name, order }, asking) => (answerers.by[name] as (order: object, asking: Asking) => Promise<ReviewsAnswer<ReviewsName>>)(order, asking),
    setFor: ({ reviews }) => shelf.set(reviews?.from === 'ours' ? 'ours' : 'train', () => undefined),
  }
}

function answerersOf(set: KernelSet, files: ReviewsFiles) {
  const shelf = createShelf(files)
  const finder = createFinder(shelf)
  const readers = createReaders(shelf, set)
  const by: Answerers = {
    status: () => shelf.status(),
    record: async () => record as TrainingRecord,
    find: (order, asking) => finder(order.reviews, wayOf(order), asking.told),
    async read(order, asking) {
      const { reader, rows } = await readersRows(order, asking)
      return readAlong(reader, rows)
    },
    async gradient({ review, ...order }, asking) {
      const { reader, rows } = await readersRows({ ...order, reviews: [review] }, asking)
      return wordGradient(reader, rows[0])
    },
    async rows({ indexes, weights }, asking) {
      const { model, recipe: { features } } = await readers(weights, asking)
      const table = model.byName.E.value
      const rows = new Float32Array(indexes.length * features)
      indexes.forEach((index, i) => rows.set(table.subarray(index * features, (index + 1) * features), i * features))
      return { width: features, rows }
    },
    async neighbours({ word, count, weights }, asking) {
      const [{ model, recipe }, vocabulary] = [await readers(weights, asking), await shelf.vocabulary(asking.told)]
      const index = indexOf(word.toLowerCase(), vocabulary, recipe.reviews!.words)
      if (index === UNKNOWN) return null
      const near = neighboursOf(model.byName.E.value, recipe.features, index, count, INDEX_FROM + 1)
      return { index, rank: index - INDEX_FROM, neighbours: near.map((one) => ({ ...one, word: wordAt(one.index, vocabulary) })) }
    },
    async map({ count, weights }, asking) {
      const vocabulary = await shelf.vocabulary(asking.told)
      const map = await inPieces((reader) => wordMap(reader, INDEX_FROM + 1, count), weights, asking)
      return { ...map, words: Array.from(map.indexes, (index) => wordAt(index, vocabulary) ?? '') }
    },
    async trace(order, asking) {
      const source = await readers.weights(order.weights, asking)
      const found = await finder(order.reviews, { ...wayOf(order), steps: source.recipe.steps }, asking.told)
      return traceOf(source, found, set)
    },
    async judge({ part, count, weights }, asking) {
      const reviews = await shelf.set(part, asking.told)
      return inPieces((reader) => judgeReviews(reader, reviews, spread(reviews.count, count)), weights, asking)
    },
    async base({ weights }, asking) {
      const { recipe, iteration, arrays } = await readers.weights(weights, asking)
      return { recipe, iteration, arrays, scalars: {}, losses: new Float64Array(0) }
    },
  }
  return { shelf, by }

  async function readersRows(order: Way & { reviews: ReviewsOrder<'read'>['reviews']; weights: ReviewsOrder<'read'>['weights'] }, asking: Asking) {
    const { recipe } = await readers.weights(order.weights, asking)
    const found = await finder(order.reviews, { ...wayOf(order), steps: recipe.steps }, asking.told, recipe.reviews!.words)
    return { reader: await readers(order.weights, asking), rows: found.map(({ row }) => row) }
  }

  /** Other questions come in between, and may put other weights in: each piece begins with its own. */
  async function inPieces<Result>(start: (reader: Awaited<ReturnType<typeof readers>>) => Generator<number, Result, void>, weights: ReviewsOrder<'read'>['weights'], asking: Asking): Promise<Result> {
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

function wayOf({ padding }: Way): Padding {
  return { steps: 100, ...KERAS_PADDING, ...padding }
}

/** `count` of `all`, evenly; so that both labels, which stand one after the other, come. */
function spread(all: number, count = all): Int32Array {
  const some = Math.max(1, Math.min(all, count))
  return Int32Array.from({ length: some }, (_, i) => Math.floor((i * all) / some))
}
