/** Words by rank and their numbers, as keras.datasets.imdb has them: the more frequent, the smaller. */

/** What the first numbers mean. 3 is used by nothing. */
export const PADDING = 0
export const START = 1
export const UNKNOWN = 2
/** index = rank + 3. */
export const INDEX_FROM = 3

export interface Vocabulary {
  /** By rank − 1, most frequent first. */
  readonly words: readonly string[]
  /** How often each occurs in the training part. */
  readonly counts: ArrayLike<number>
  /** Ranks, from 1. */
  readonly ranks: ReadonlyMap<string, number>
}

export function createVocabulary(words: readonly string[], counts: ArrayLike<number>): Vocabulary {
  return { words, counts, ranks: new Map(words.map((word, i) => [word, i + 1])) }
}

/** By count; where counts are equal, by the words' characters (Keras' file has another order among those). */
export function rankWords(counts: ReadonlyMap<string, number>): Vocabulary {
  const entries = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return createVocabulary(entries.map(([word]) => word), Uint32Array.from(entries, ([, count]) => count))
}

export function countWords(words: readonly string[], counts: Map<string, number>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** The word's index if it is below `limit` (20,000 in the lesson), else that of unknown words. */
export function indexOf(word: string, { ranks }: Vocabulary, limit: number): number {
  const rank = ranks.get(word)
  return rank === undefined || rank + INDEX_FROM >= limit ? UNKNOWN : rank + INDEX_FROM
}

/** The word of an index; null for padding, start, unknown and unused. */
export function wordAt(index: number, { words }: Vocabulary): string | null {
  return index <= INDEX_FROM ? null : (words[index - INDEX_FROM - 1] ?? null)
}

/** What a review becomes: the start, then an index for each word. */
export function indexesOf(words: readonly string[], vocabulary: Vocabulary, limit: number): number[] {
  return [START, ...words.map((word) => indexOf(word, vocabulary, limit))]
}

/** A review of the set under a smaller vocabulary: indexes from `limit` on become unknown. */
export function limited(index: number, limit: number): number {
  return index < limit ? index : UNKNOWN
}
