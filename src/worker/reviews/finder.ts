/** Reviews by their place, made into rows: typed, our own, or of the set. */

import { encodeList, encodeText } from '../../data/reviews/encode.ts'
import { OUR_REVIEWS } from '../../data/reviews/ours.ts'
import { KERAS_PADDING } from '../../data/reviews/pad.ts'
import type { Padding } from '../../data/reviews/pad.ts'
import { reviewAt } from '../../data/reviews/review-set.ts'
import { shownText } from '../../data/reviews/shown.ts'
import { TEXT_EVERY, VOCABULARY_LIMIT } from '../../data/reviews/the-set.ts'
import { limited } from '../../data/reviews/vocabulary.ts'
import { failed } from '../client-failure.ts'
import type { FoundReview, ReviewPlace, Way } from '../protocol-reviews.ts'
import type { Shelf, Told } from './shelf.ts'

/** `limit`: indexes from here on read as unknown. */
export type Finder = (places: readonly ReviewPlace[], padding: Padding, told: Told, limit?: number) => Promise<FoundReview[]>

export function createFinder(shelf: Shelf): Finder {
  return async (places, padding, told, limit = VOCABULARY_LIMIT) => {
    const vocabulary = await shelf.vocabulary(told)
    const found: FoundReview[] = []
    for (const place of places) {
      const written = place.of === 'text' ? { text: place.text, positive: null, kind: null } : place.of === 'ours' ? ours(place.number) : null
      if (written) found.push({ place, ...written, ...encodeText(written.text, vocabulary, limit, padding) })
      else found.push(await ofTheSet(place as Place, padding, told, limit))
    }
    return found
  }

  type Place = Extract<ReviewPlace, { number: number }> & { of: 'test' | 'train' }

  /** Words of a text of the set are placed in the text as it is shown: `br` is there no more, so they are listed without places. */
  async function ofTheSet(place: Place, padding: Padding, told: Told, limit: number): Promise<FoundReview> {
    const vocabulary = await shelf.vocabulary(told)
    const set = await shelf.set(place.of, told)
    if (!Number.isInteger(place.number) || place.number < 0 || place.number >= set.count) throw failed('reviews_number', { given: place.number, last: set.count - 1 })
    const list = Array.from(reviewAt(set, place.number), (index) => limited(index, limit))
    const hasText = place.of === 'test' && place.number % TEXT_EVERY === 0
    const text = hasText ? ((await shelf.texts(told))[place.number / TEXT_EVERY] ?? null) : null
    return { place, text: text && shownText(text), positive: set.labels[place.number] === 1, kind: null, ...encodeList(list, vocabulary, padding) }
  }
}

function ours(number: number): Pick<FoundReview, 'positive' | 'kind'> & { text: string } {
  const review = OUR_REVIEWS[number]
  if (!review) throw failed('reviews_number', { given: number, last: OUR_REVIEWS.length - 1 })
  return review
}

/** Keras' way, but for what is said otherwise. */
export function wayOf({ padding }: Way): Padding {
  return { steps: 100, ...KERAS_PADDING, ...padding }
}
