/** The prepared reviews on this machine, outside git: which files they are, whether they are whole, how they are written. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksum } from '../../data/reviews/checksum.ts'
import { bytesOfReviews, readReviews } from '../../data/reviews/review-set.ts'
import type { ReviewSet } from '../../data/reviews/review-set.ts'
import { readStatus, statusOf, VERSION } from '../../data/reviews/status.ts'
import type { ReviewsStatus } from '../../data/reviews/status.ts'
import type { Part, Prepared } from '../../data/reviews/the-set.ts'
import { packVocabulary } from '../../data/reviews/packed-vocabulary.ts'
import { REVIEWS_CACHE } from '../launch/project.mjs'

const STATUS = 'status.json'

export type CacheState = 'missing' | 'damaged' | 'whole'

/** Reads every byte: 30 MB take a tenth of a second. */
export function stateOfCache(folder = REVIEWS_CACHE): CacheState {
  const status = readStatus(new TextDecoder().decode(read(folder, STATUS) ?? undefined))
  if (status?.stage !== 'done') return 'missing'
  const whole = Object.entries(status.files).every(([name, wanted]) => {
    const bytes = read(folder, name)
    return bytes !== null && bytes.length === wanted.bytes && checksum(bytes) === wanted.checksum
  })
  return whole && status.version === VERSION ? 'whole' : 'damaged'
}

/** One part, or null where it is missing or damaged. */
export function cachedPart(part: Part, folder = REVIEWS_CACHE): ReviewSet | null {
  const bytes = read(folder, `${part}.bin`)
  return bytes && readReviews(bytes)
}

/** The status that says that all is there comes last, so a preparation that was broken off leaves none. */
export function writeCache({ vocabulary, train, test, texts }: Prepared, folder = REVIEWS_CACHE): void {
  const text = (content: string) => new TextEncoder().encode(content)
  const files: Record<string, Uint8Array> = {
    'train.bin': bytesOfReviews(train),
    'test.bin': bytesOfReviews(test),
    'texts.json': text(JSON.stringify(texts)),
    'vocabulary.txt': text(packVocabulary(vocabulary, vocabulary.words.length)),
  }
  for (const [name, bytes] of Object.entries(files)) write(folder, name, bytes)
  const listed = Object.entries(files).map(([name, bytes]) => [name, { bytes: bytes.length, checksum: checksum(bytes) }])
  writeStatus(statusOf('done', 1, Object.fromEntries(listed)), folder)
}

export function writeStatus(status: ReviewsStatus, folder = REVIEWS_CACHE): void {
  write(folder, STATUS, JSON.stringify(status))
}

/** Beside it, then moved: whoever reads meanwhile sees a whole file. */
function write(folder: string, name: string, bytes: Uint8Array | string): void {
  mkdirSync(folder, { recursive: true })
  const fresh = join(folder, `.${process.pid}-${name}`)
  writeFileSync(fresh, bytes)
  renameSync(fresh, join(folder, name))
}

function read(folder: string, name: string): Uint8Array | null {
  try {
    return readFileSync(join(folder, name))
  } catch {
    return null
  }
}
