// From text to words, numbers and rows: as Keras does it, whatever the text.
import { describe, expect, test } from 'vitest'
import { encodeList, encodeText, MOST_WORDS } from '../../../src/data/reviews/encode.ts'
import { packVocabulary, unpackVocabulary } from '../../../src/data/reviews/packed-vocabulary.ts'
import { padded, placeOf } from '../../../src/data/reviews/pad.ts'
import { countWords, createVocabulary, indexesOf, rankWords, wordAt } from '../../../src/data/reviews/vocabulary.ts'
import { placedWords, wordsOf } from '../../../src/data/reviews/words.ts'

const VOCABULARY = createVocabulary(['the', 'film', 'was', 'good'], [9, 5, 5, 1])
const KERAS = { steps: 6, padding: 'pre', truncating: 'pre' } as const

test.each([
  ["Don't stop. The FILM's good!", ["don't", 'stop', 'the', "film's", 'good']],
  ['a<br />b', ['a', 'br', 'b']],
  ['well-made, 10/10 (really)\tyes\nno', ['well', 'made', '10', '10', 'really', 'yes', 'no']],
  ['“Quoted” — dash', ['“quoted”', '—', 'dash']],
  // Only the space divides, as in Keras: a no-break space is part of the word.
  ['no\u00a0break', ['no\u00a0break']],
  ['映画は 素晴らしい 🎬🎬', ['映画は', '素晴らしい', '🎬🎬']],
  ['', []],
  [' ... !!! \n', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
  expect(placedWords(text).map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(words)
})

test('ranks by count, and among equals by the characters', () => {
  const counts = new Map<string, number>()
  countWords(['b', 'a', 'c', 'b', 'd', 'd', 'd'], counts)
  expect(rankWords(counts).words).toEqual(['d', 'b', 'a', 'c'])
})

test('index is rank + 3; below the limit, else unknown', () => {
  expect(indexesOf(['the', 'good', 'nonsense', 'film'], VOCABULARY, 7)).toEqual([1, 4, 2, 2, 5])
  expect(indexesOf(['good'], VOCABULARY, 8)).toEqual([1, 7])
  expect([0, 1, 2, 3, 4, 7, 8].map((index) => wordAt(index, VOCABULARY))).toEqual([null, null, null, null, 'the', 'good', null])
})

describe('pad_sequences', () => {
  const list = [1, 2, 3, 4]
  test.each([
    ['pre', 'pre', 3, [2, 3, 4]], ['pre', 'post', 3, [1, 2, 3]], ['post', 'pre', 3, [2, 3, 4]],
    ['pre', 'pre', 6, [0, 0, 1, 2, 3, 4]], ['post', 'post', 6, [1, 2, 3, 4, 0, 0]],
  ] as const)('padding %s, truncating %s to %i', (padding, truncating, steps, row) => {
    expect(Array.from(padded(list, { steps, padding, truncating }))).toEqual(row)
  })

  test('says what is kept and where it stands', () => {
    expect(placeOf(4, { ...KERAS })).toEqual({ from: 0, to: 4, at: 2 })
    expect(placeOf(9, { ...KERAS })).toEqual({ from: 3, to: 9, at: 0 })
  })
})

describe('encoding', () => {
  test('each word with its place, rank, index and count', () => {
    const { words, row, ...rest } = encodeText('The film was… great', VOCABULARY, 20_000, KERAS)
    expect(words[1]).toEqual({ start: 4, end: 8, word: 'film', index: 5, rank: 2, count: 5 })
    expect(words[2]).toEqual({ start: 9, end: 13, word: 'was…', index: 2, rank: null, count: null })
    expect(Array.from(row)).toEqual([0, 1, 4, 5, 2, 2])
    expect(rest).toEqual({ skipped: 0, total: 4, unknown: 2, list: 5, from: 0, to: 5, at: 1 })
  })

  test('a word beyond the embedding has a rank and reads as unknown', () => {
    expect(encodeText('good', VOCABULARY, 7, KERAS).words[0]).toMatchObject({ word: 'good', rank: 4, index: 2 })
  })

  test('nothing at all is a start alone', () => {
    expect(encodeText('', VOCABULARY, 20_000, KERAS)).toMatchObject({ total: 0, list: 1, words: [], row: Int32Array.of(0, 0, 0, 0, 0, 1) })
  })

  test('100,000 words: the end is kept, the list is short, the counts are of all', () => {
    const { words, skipped, total, unknown, row } = encodeText(`${'the '.repeat(99_998)}odd film`, VOCABULARY, 20_000, KERAS)
    expect([words.length, skipped, total, unknown]).toEqual([MOST_WORDS, 100_000 - MOST_WORDS, 100_000, 1])
    expect(Array.from(row)).toEqual([4, 4, 4, 4, 2, 5])
  })

  test('a list of the set is its known words', () => {
    expect(encodeList([1, 4, 2, 7], VOCABULARY, KERAS).words.map(({ word, rank, start }) => [word, rank, start])).toEqual([['the', 1, null], [null, null, null], ['good', 4, null]])
  })
})

test('the vocabulary goes through its text unchanged; what is damaged is told', () => {
  const text = packVocabulary(VOCABULARY, 4)
  expect(unpackVocabulary(text)).toEqual({ ...VOCABULARY, counts: Uint32Array.of(9, 5, 5, 1) })
  expect(unpackVocabulary(packVocabulary(VOCABULARY, 2))?.words).toEqual(['the', 'film'])
  for (const damaged of ['', text.slice(0, -5), `${text}\nAmore`, text.replace('9', 'x')]) expect(unpackVocabulary(damaged)).toBeNull()
})
