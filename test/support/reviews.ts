/** A small review set whose answer is in its words, the committed files as the worker gets them, and a host that reads them. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMITTED_REVIEWS } from '../../src/commands/launch/project.mjs'
import { packReviews } from '../../src/data/reviews/review-set.ts'
import type { ReviewSet } from '../../src/data/reviews/review-set.ts'
import { statusOf } from '../../src/data/reviews/status.ts'
import { randomStream } from '../../src/engine/random.ts'
import type { ReviewsFiles } from '../../src/worker/reviews/files.ts'

/** Positive ones have index 4 somewhere, negative ones 5; the rest is noise. */
export function smallSet(count = 40, longest = 12): ReviewSet {
  const random = randomStream(1, 'small set')
  const labels = Array.from({ length: count }, (_, i) => (i < count / 2 ? 0 : 1))
  const lists = labels.map((label) => {
    const list = [1, ...Array.from({ length: 1 + random.integer(longest) }, () => 6 + random.integer(4))]
    list[1 + random.integer(list.length - 1)] = label === 1 ? 4 : 5
    return list
  })
  return packReviews(lists, labels)
}

const COMMITTED = { vocabulary: 'vocabulary.bin', trained: 'keras-imdb.bin', mean: 'keras-imdb-mean.bin' }

/** From the repository; `prepared`: what lies beside the page. */
export function nodeFiles(prepared: Record<string, Uint8Array> = {}): ReviewsFiles & { asked: string[] } {
  const asked: string[] = []
  const status = () => new TextEncoder().encode(JSON.stringify(statusOf(Object.keys(prepared).length > 0 ? 'done' : 'none', 1)))
  return {
    asked,
    async committed(name, loaded) {
      asked.push(name)
      loaded(1)
      return new Uint8Array(readFileSync(join(COMMITTED_REVIEWS, COMMITTED[name])))
    },
    async prepared(name) {
      asked.push(name)
      return prepared[name] ?? (name === 'status.json' ? status() : null)
    },
  }
}
