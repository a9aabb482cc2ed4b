/** The prepared reviews on this machine, outside git: which files they are, whether they are whole, how they are written. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksum } from '../../data/reviews/checksum.ts'
import { bytesOfReviews, readReviews } from '../../data/reviews/review-set.ts'
import type { ReviewSet } from '../../data/reviews/review-set.ts'
import type { Part, Prepared } from '../../data/reviews/the-set.ts'
import { packVocabulary } from '../../data/reviews/packed-vocabulary.ts'
import { REVIEWS_CACHE } from '../launch/project.mjs'

/** Raised when a file's meaning changes: what an older program prepared is made anew. */
const VERSION = 1
const MANIFEST = 'manifest.json'

interface Manifest {
  version: number
  /** Length and checksum by name. */
  files: Record<string, { bytes: number; checksum: number }>
}

export type CacheState = 'missing' | 'damaged' | 'whole'

/** Reads every byte: 30 MB take a tenth of a second. */
export function stateOfCache(folder = REVIEWS_CACHE): CacheState {
  const manifest = readManifest(folder)
  if (manifest === null) return 'missing'
  if (manifest.version !== VERSION) return 'damaged'
  const whole = Object.entries(manifest.files).every(([name, wanted]) => {
    const bytes = read(folder, name)
    return bytes !== null && bytes.length === wanted.bytes && checksum(bytes) === wanted.checksum
  })
  return whole ? 'whole' : 'damaged'
}

/** One part, or null where it is missing or damaged. */
export function cachedPart(part: Part, folder = REVIEWS_CACHE): ReviewSet | null {
  const bytes = read(folder, `${part}.bin`)
  return bytes && readReviews(bytes)
}

/** The manifest comes last, so a preparation that was broken off leaves none. */
export function writeCache({ vocabulary, train, test, texts }: Prepared, folder = REVIEWS_CACHE): void {
  const text = (content: string) => new TextEncoder().encode(content)
  const files: Record<string, Uint8Array> = {
    'train.bin': bytesOfReviews(train),
    'test.bin': bytesOfReviews(test),
    'texts.json': text(JSON.stringify(texts)),
    'vocabulary.txt': text(packVocabulary(vocabulary, vocabulary.words.length)),
  }
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, MANIFEST), { force: true })
  for (const [name, bytes] of Object.entries(files)) write(folder, name, bytes)
  const manifest: Manifest = { version: VERSION, files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, { bytes: bytes.length, checksum: checksum(bytes) }])) }
  write(folder, MANIFEST, text(JSON.stringify(manifest)))
}

/** Beside it, then moved: whoever reads meanwhile sees a whole file. */
export function write(folder: string, name: string, bytes: Uint8Array | string): void {
  const fresh = join(folder, `.${process.pid}-${name}`)
  writeFileSync(fresh, bytes)
  renameSync(fresh, join(folder, name))
}

function readManifest(folder: string): Manifest | null {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    return typeof manifest?.files === 'object' && manifest.files !== null ? manifest : null
  } catch {
    return null
  }
}

function read(folder: string, name: string): Uint8Array | null {
  try {
    return readFileSync(join(folder, name))
  } catch {
    return null
  }
}
