/** The reviews' files as they are worked with, each loaded once, when it is first asked for. */

import { inflate } from '../../data/reviews/inflate.ts'
import { ourSet } from '../../data/reviews/our-set.ts'
import { unpackVocabulary } from '../../data/reviews/packed-vocabulary.ts'
import { readReviews } from '../../data/reviews/review-set.ts'
import type { ReviewSet } from '../../data/reviews/review-set.ts'
import { readStatus, statusOf } from '../../data/reviews/status.ts'
import type { ReviewsStatus } from '../../data/reviews/status.ts'
import type { Vocabulary } from '../../data/reviews/vocabulary.ts'
import { unpackWeights } from '../../data/reviews/weights-file.ts'
import type { WeightsFile } from '../../data/reviews/weights-file.ts'
import { failed } from '../client-failure.ts'
import type { ReviewsProgress } from '../protocol-reviews.ts'
import type { ReviewsFiles } from './files.ts'

export type Told = (progress: ReviewsProgress) => void

export interface Shelf {
  status(): Promise<ReviewsStatus>
  vocabulary(told: Told): Promise<Vocabulary>
  weights(choice: 'trained' | 'mean', told: Told): Promise<WeightsFile>
  /** Fails with `reviews_missing` or `reviews_damaged`. */
  set(part: 'train' | 'test' | 'ours', told: Told): Promise<ReviewSet>
  /** Of every 25th test review; [] where they are not there. */
  texts(told: Told): Promise<string[]>
}

export function createShelf(files: ReviewsFiles): Shelf {
  const once = keeper()
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const committed = (name: Parameters<ReviewsFiles['committed']>[0], what: ReviewsProgress['what'], told: Told) => files.committed(name, (share) => told({ what, share }))
  const prepared = async (file: 'train.bin' | 'test.bin' | 'texts.json', told: Told) => {
    // A page without the set is not asked for its files: a browser would complain of each.
    const { stage } = await status()
    const bytes = stage === 'done' ? await files.prepared(file, (share) => told({ what: 'set', share })) : null
    return bytes ?? fail('reviews_missing', file)
  }
  const status = async () => readStatus(text((await files.prepared('status.json', ignore)) ?? new Uint8Array())) ?? statusOf('none', 0)
  const shelf: Shelf = {
    status,
    vocabulary: (told) => once('vocabulary', async () => unpackVocabulary(text(await unpacked(await committed('vocabulary', 'vocabulary', told), 'vocabulary'))) ?? fail('reviews_damaged', 'vocabulary')),
    weights: (choice, told) => once(choice, async () => unpackWeights(await unpacked(await committed(choice, 'weights', told), 'weights')) ?? fail('reviews_damaged', 'weights')),
    set: (part, told) => once(part, async () => (part === 'ours' ? ourSet(await shelf.vocabulary(told)) : (readReviews(await prepared(`${part}.bin`, told)) ?? fail('reviews_damaged', `${part}.bin`)))),
    texts: (told) => once('texts', async () => textsOf(text(await prepared('texts.json', told)))),
  }
  return shelf
}

function textsOf(json: string): string[] {
  try {
    const texts: unknown = JSON.parse(json)
    if (Array.isArray(texts) && texts.every((one) => typeof one === 'string')) return texts
  } catch {
    // The same as what is no list of texts.
  }
  return fail('reviews_damaged', 'texts.json')
}

async function unpacked(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  return inflate(bytes).catch(() => fail('reviews_damaged', file))
}

function fail(code: string, file: string): never {
  throw failed(code, { file })
}

const ignore = () => undefined

/** What has failed is tried again the next time. */
function keeper(): <Kept>(name: string, load: () => Promise<Kept>) => Promise<Kept> {
  const kept = new Map<string, Promise<unknown>>()
  return <Kept>(name: string, load: () => Promise<Kept>) => {
    const known = kept.get(name) ?? load()
    kept.set(name, known)
    known.catch(() => kept.delete(name))
    return known as Promise<Kept>
  }
}
