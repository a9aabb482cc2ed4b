/** What is said of a text as the network gets it, and its words at their timesteps. Pure. */

import type { Reading } from '../../../store/reviews-lab-state.ts'
import { countText } from '../../../text/reviews.ts'
import type { SayLab } from '../../../text/reviews-lab.ts'

export function writtenSentences(say: SayLab, language: string, { found, along }: Reading): string[] {
  const { total, unknown, list, from } = found
  const steps = along.length
  if (total === 0) return [say('write.empty')]
  // The first entry says that a review starts.
  const cut = Math.max(0, from - 1)
  return [
    total === 1 ? say('write.wordOne') : say('write.words', { total: countText(language, total) }),
    ...(unknown === total ? [say('write.none')] : unknown > 0 ? [say('write.unknown', { count: countText(language, unknown) })] : []),
    ...(from > 0 ? [say('write.cut', { steps, count: countText(language, cut) })] : []),
    ...(list < steps ? [say('write.padded', { count: steps - list })] : []),
  ]
}

export interface RowWord {
  /** As it was written; the start of a review: null. */
  word: string | null
  index: number
  rank: number | null
  /** From 0. */
  t: number
  /** After it, and how far it has moved. */
  share: number
  moved: number
}

const START = 1

/** The entries that are in the row, in order; padding is left out. */
export function rowWords({ text, found, along }: Reading): RowWord[] {
  const { from, to, at, words, skipped } = found
  return Array.from({ length: to - from }, (_, i) => {
    const t = at + i
    const share = along[t] ?? NaN
    const moved = share - (t > 0 ? along[t - 1]! : share)
    if (from + i === 0) return { word: null, index: START, rank: null, t, share, moved }
    const entry = words[from + i - 1 - skipped]!
    const word = entry.start === null || entry.end === null ? entry.word : text.slice(entry.start, entry.end)
    return { word, index: entry.index, rank: entry.rank, t, share, moved }
  })
}
