/** A text as the network gets it: each word with its rank and number, what is cut, what is filled in. Any text will do. */

import { padded, placeOf } from './pad.ts'
import type { Padding } from './pad.ts'
import { indexesOf, INDEX_FROM, UNKNOWN, wordAt } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { placedWords } from './words.ts'
import type { PlacedWord } from './words.ts'

export interface EncodedWord {
  /** Where it stands in the text; a review that has no text here: null. */
  start: number | null
  end: number | null
  /** In lower case; null: not known any more (a list of the set has numbers only). */
  word: string | null
  /** What the network reads: rank + 3, or 2. */
  index: number
  /** Place among the words by how often they occur, from 1, and how often that is; null: not among the known ones. */
  rank: number | null
  count: number | null
}

export interface Encoded {
  /** The last of them, at most MOST_WORDS; `skipped`: how many came before. */
  words: EncodedWord[]
  skipped: number
  /** Words in all; of these unknown. */
  total: number
  unknown: number
  /** Entries of the list (START, then the words) from … to are kept, and stand in the row from `at` on. */
  list: number
  from: number
  to: number
  at: number
  /** (T). */
  row: Int32Array
}

/** More words than these are counted and not listed. */
export const MOST_WORDS = 2000

export function encodeText(text: string, vocabulary: Vocabulary, limit: number, padding: Padding): Encoded {
  const placed = placedWords(text)
  const indexes = indexesOf(placed.map(({ word }) => word), vocabulary, limit)
  return encoded(indexes, placed, vocabulary, padding)
}

/** A list of the set, START first. */
export function encodeList(indexes: ArrayLike<number>, vocabulary: Vocabulary, padding: Padding): Encoded {
  return encoded(indexes, null, vocabulary, padding)
}

function encoded(indexes: ArrayLike<number>, placed: readonly PlacedWord[] | null, vocabulary: Vocabulary, padding: Padding): Encoded {
  const total = indexes.length - 1
  const skipped = Math.max(0, total - MOST_WORDS)
  const words: EncodedWord[] = []
  let unknown = 0
  for (let i = 0; i < total; i++) {
    const index = indexes[i + 1]
    if (index === UNKNOWN) unknown++
    if (i >= skipped) words.push(wordOf(index, placed?.[i] ?? null, vocabulary))
  }
  return { words, skipped, total, unknown, list: indexes.length, ...placeOf(indexes.length, padding), row: padded(indexes, padding) }
}

/** A word that is known but out of the embedding's reach has a rank and reads as unknown. */
function wordOf(index: number, placed: PlacedWord | null, vocabulary: Vocabulary): EncodedWord {
  const rank = placed ? (vocabulary.ranks.get(placed.word) ?? null) : index > INDEX_FROM ? index - INDEX_FROM : null
  return {
    start: placed?.start ?? null,
    end: placed?.end ?? null,
    word: placed?.word ?? wordAt(index, vocabulary),
    index,
    rank,
    count: rank === null ? null : (vocabulary.counts[rank - 1] ?? null),
  }
}
