/** The vocabulary as one text that compresses well: how the counts fall, then the words. Compressing is done elsewhere. */

import { createVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

const NAME = 'reviews-vocabulary/1'
/** How many characters a word shares with the one before is said by one character, from this on. */
const FROM = 65
const MOST_SHARED = 40

/** The first `most` words. */
export function packVocabulary({ words, counts }: Vocabulary, most: number): string {
  const kept = words.slice(0, most)
  const falls = kept.map((_, i) => (i === 0 ? counts[0] : counts[i - 1] - counts[i]))
  const lines = kept.map((word, i) => {
    const shared = i === 0 ? 0 : sharedStart(word, kept[i - 1])
    return String.fromCharCode(FROM + shared) + word.slice(shared)
  })
  return [NAME, falls.join(' '), ...lines].join('\n')
}

/** null: damaged, or another text. */
export function unpackVocabulary(text: string): Vocabulary | null {
  const [name, falls = '', ...lines] = text.split('\n')
  const numbers = falls.split(' ').map(Number)
  if (name !== NAME || numbers.length !== lines.length || numbers.some((n) => !Number.isInteger(n))) return null
  const counts = new Uint32Array(lines.length)
  const words: string[] = []
  for (const [i, line] of lines.entries()) {
    counts[i] = i === 0 ? numbers[0] : counts[i - 1] - numbers[i]
    words.push((words[i - 1] ?? '').slice(0, line.charCodeAt(0) - FROM) + line.slice(1))
  }
  return words.includes('') ? null : createVocabulary(words, counts)
}

function sharedStart(a: string, b: string): number {
  let shared = 0
  while (shared < Math.min(a.length, b.length, MOST_SHARED) && a[shared] === b[shared]) shared++
  return shared
}
