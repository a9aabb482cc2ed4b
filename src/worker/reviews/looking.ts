/** Questions that look something up: files, reviews by their place, rows of the embedding. */

import record from '../../data/reviews/committed/keras-imdb.json'
import { INDEX_FROM, indexOf, UNKNOWN, wordAt } from '../../data/reviews/vocabulary.ts'
import { neighboursOf } from '../../trace/reviews/neighbours.ts'
import type { TrainingRecord } from '../protocol-reviews.ts'
import type { Answerers } from './answerers.ts'
import type { Finder } from './finder.ts'
import { wayOf } from './finder.ts'
import type { Readers } from './readers.ts'
import type { Shelf } from './shelf.ts'

export function lookingAnswers(shelf: Shelf, finder: Finder, readers: Readers): Pick<Answerers, 'status' | 'record' | 'find' | 'frequencies' | 'rows' | 'neighbours' | 'base'> {
  return {
    status: () => shelf.status(),
    record: async () => record as TrainingRecord,
    find: (order, asking) => finder(order.reviews, wayOf(order), asking.told),
    async frequencies({ points }, asking) {
      const { words, counts } = await shelf.vocabulary(asking.told)
      const ranks = ranksOf(words.length, points)
      return { ranks, counts: ranks.map((rank) => counts[rank - 1] ?? 0) }
    },
    async rows({ indexes, weights }, asking) {
      const { model, recipe: { features } } = readers.with(await readers.weights(weights, asking))
      const table = model.byName.E.value
      const rows = new Float32Array(indexes.length * features)
      indexes.forEach((index, i) => rows.set(table.subarray(index * features, (index + 1) * features), i * features))
      return { width: features, rows }
    },
    async neighbours({ word, count, weights }, asking) {
      const vocabulary = await shelf.vocabulary(asking.told)
      const { model, recipe } = readers.with(await readers.weights(weights, asking))
      const index = indexOf(word.toLowerCase(), vocabulary, recipe.reviews!.words)
      if (index === UNKNOWN) return null
      const near = neighboursOf(model.byName.E.value, recipe.features, index, count, INDEX_FROM + 1)
      return { index, rank: index - INDEX_FROM, neighbours: near.map((one) => ({ ...one, word: wordAt(one.index, vocabulary) })) }
    },
    async base({ weights }, asking) {
      const { recipe, iteration, arrays } = await readers.weights(weights, asking)
      return { recipe, iteration, arrays, scalars: {}, losses: new Float64Array(0) }
    },
  }
}

/** 1 … last, each once. */
function ranksOf(last: number, points: number): number[] {
  const ranks = Array.from({ length: points }, (_, i) => Math.round(last ** (i / Math.max(1, points - 1))))
  return [...new Set(ranks)]
}
