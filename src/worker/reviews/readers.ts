/** Networks that answer the questions, with the weights that a question names: one memory for each architecture. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { presetOf } from '../../run/presets.ts'
import { createReviewsModel } from '../../run/reviews-model.ts'
import type { ReviewsModel } from '../../run/reviews-model.ts'
import { architectureOf } from '../../run/shape-of.ts'
import { failed } from '../client-failure.ts'
import type { WeightsChoice } from '../protocol-reviews.ts'
import type { Asking, OpenWeights } from './asking.ts'
import type { Shelf } from './shelf.ts'

export interface Readers {
  weights(choice: WeightsChoice, asking: Asking): Promise<OpenWeights>
  /** A network with these weights in; until the next question puts others in. */
  with(source: OpenWeights): ReviewsModel
}

export function createReaders(shelf: Shelf, set: KernelSet): Readers {
  const rooms = new Map<string, ReviewsModel>()
  let inside: { room: ReviewsModel; source: OpenWeights } | null = null
  const weights: Readers['weights'] = async (choice, { told, open }) => {
    if (choice !== 'run') {
      const { iteration, arrays } = await shelf.weights(choice, told)
      return { recipe: presetOf('keras-imdb').recipe, iteration, arrays }
    }
    const opened = open()
    if (!opened?.recipe.reviews) throw failed('no_run')
    return opened
  }
  const withWeights: Readers['with'] = (source) => {
    const key = JSON.stringify([architectureOf(source.recipe), source.recipe.steps])
    const room = rooms.get(key) ?? createReviewsModel(source.recipe, set)
    rooms.set(key, room)
    if (inside?.room === room && inside.source.arrays === source.arrays) return room
    if (!room.use(source.arrays)) throw failed('reviews_damaged', { file: 'weights' })
    inside = { room, source }
    return room
  }
  return { weights, with: withWeights }
}
