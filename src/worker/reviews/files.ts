/** Where the worker's files of the reviews come from: with the page (vocabulary, weights), or prepared beside it (the set). */

import { statusOf } from '../../data/reviews/status.ts'

/** Told how much of a file has come, 0 … 1. */
export type Loaded = (share: number) => void

export interface ReviewsFiles {
  /** A file that comes with the page. Rejects where it does not come. */
  committed(name: 'vocabulary' | 'trained' | 'mean', loaded: Loaded): Promise<Uint8Array>
  /** A prepared file; null: it is not there. */
  prepared(name: 'status.json' | 'train.bin' | 'test.bin' | 'texts.json', loaded: Loaded): Promise<Uint8Array | null>
}

const ADDRESSES = {
  vocabulary: () => new URL('../../data/reviews/committed/vocabulary.bin', import.meta.url),
  trained: () => new URL('../../data/reviews/committed/keras-imdb.bin', import.meta.url),
  mean: () => new URL('../../data/reviews/committed/keras-imdb-mean.bin', import.meta.url),
}

export const browserFiles: ReviewsFiles = {
  async committed(name, loaded) {
    const bytes = await load(ADDRESSES[name](), loaded)
    if (bytes === null) throw new Error(`${name} did not come`)
    return bytes
  },
  prepared: (name, loaded) => load(new URL(name, preparedFolder()), loaded).catch(() => (name === 'status.json' ? NONE : null)),
}

const NONE = new TextEncoder().encode(JSON.stringify(statusOf('none', 0)))

/** The built worker lies in assets/, beside data/; the dev server serves data/ at its root. */
function preparedFolder(): URL {
  const root = import.meta.env.DEV ? '/' : '../'
  return new URL(`${root}data/reviews/`, globalThis.location.href)
}

async function load(address: URL, loaded: Loaded): Promise<Uint8Array | null> {
  const answer = await fetch(address, { cache: 'no-cache' })
  if (!answer.ok || answer.body === null) return null
  const expected = Number(answer.headers.get('Content-Length')) || 0
  const parts: Uint8Array[] = []
  let length = 0
  for (const reader = answer.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    // A host that compresses on the way gives the packed length: never more than all.
    if (expected > 0) loaded(Math.min(1, length / expected))
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
