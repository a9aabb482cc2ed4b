/** The committed vocabulary: the words of the embedding with their counts, from the prepared reviews. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packVocabulary, unpackVocabulary } from '../../data/reviews/packed-vocabulary.ts'
import { VOCABULARY_LIMIT } from '../../data/reviews/the-set.ts'
import { INDEX_FROM } from '../../data/reviews/vocabulary.ts'
import type { Vocabulary } from '../../data/reviews/vocabulary.ts'
import { COMMITTED_REVIEWS, REVIEWS_CACHE } from '../launch/project.mjs'

const FILE = join(COMMITTED_REVIEWS, 'vocabulary.bin')

/** Ranks 1 … 19,996: the indexes below 20,000. Returns a sentence. */
export function writeVocabulary(): string {
  const all = unpackVocabulary(readFileSync(join(REVIEWS_CACHE, 'vocabulary.txt'), 'utf8'))
  if (all === null) return 'The prepared vocabulary is damaged.'
  const bytes = gzipSync(packVocabulary(all, VOCABULARY_LIMIT - 1 - INDEX_FROM), { level: 9 })
  writeFileSync(FILE, bytes)
  return `The vocabulary has ${bytes.length} bytes.`
}

export function committedVocabulary(): Vocabulary {
  const vocabulary = unpackVocabulary(gunzipSync(readFileSync(FILE)).toString('utf8'))
  if (vocabulary === null) throw new Error('The committed vocabulary is damaged.')
  return vocabulary
}
