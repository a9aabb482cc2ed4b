// Packed files: read back exactly, or refused.
import { describe, expect, test } from 'vitest'
import { committedVocabulary } from '../../../src/commands/data/vocabulary-file.ts'
import { countingAccuracy, wordWeights } from '../../../src/data/reviews/naive-bayes.ts'
import { ourSet } from '../../../src/data/reviews/our-set.ts'
import { OUR_REVIEWS } from '../../../src/data/reviews/ours.ts'
import { bytesOfReviews, readReviews, reviewAt } from '../../../src/data/reviews/review-set.ts'
import { restoreRows, roundRows } from '../../../src/data/reviews/rounded.ts'
import { readStatus, statusOf } from '../../../src/data/reviews/status.ts'
import { disagreement, isTheSet, partOf, FIRST_RANKS, QUARTER, REVIEWS } from '../../../src/data/reviews/the-set.ts'
import { packWeights, unpackWeights } from '../../../src/data/reviews/weights-file.ts'
import { wordsOf } from '../../../src/data/reviews/words.ts'
import { smallSet } from '../../support/reviews.ts'

describe('a review set', () => {
  const bytes = bytesOfReviews(smallSet())

  test('goes through bytes unchanged, wherever they begin', () => {
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    for (const given of [bytes, shifted.subarray(1)]) {
      const read = readReviews(given)!
      expect(read.count).toBe(40)
      expect(Array.from(reviewAt(read, 7))).toEqual(Array.from(reviewAt(smallSet(), 7)))
      expect(Array.from(read.labels)).toEqual(Array.from(smallSet().labels))
    }
  })

  test('damaged, cut off or foreign bytes are refused', () => {
    const damaged = bytes.slice()
    damaged[60] ^= 1
    for (const given of [damaged, bytes.subarray(0, -1), new Uint8Array(3), new Uint8Array(100)]) expect(readReviews(given)).toBeNull()
  })
})

describe('rounded weights', () => {
  const values = Float32Array.from({ length: 60 }, (_, i) => Math.sign((i % 7) - 3) * (i % 5) * 0.01 * (1 + Math.floor(i / 20)))

  test('127 levels miss by less than a hundredth of a row’s largest number', () => {
    const restored = restoreRows(roundRows(values, 3, 127))
    values.forEach((value, i) => expect(Math.abs(restored[i] - value)).toBeLessThan(0.01 * 0.04 * (1 + Math.floor(i / 20))))
  })

  test('one level keeps sign and scale; zeros stay zeros', () => {
    const restored = restoreRows(roundRows(Float32Array.of(1, -1, 1, -1, 0, 0, 0, 0), 2, 1))
    expect(restored[1]).toBe(-restored[0])
    expect(restored[0]).toBeCloseTo(1, 5)
    expect(Array.from(restored.subarray(4))).toEqual([0, 0, 0, 0])
  })

  test('go through a file, which refuses what is damaged', () => {
    const file = packWeights({ recipe: { cell: 'lstm' }, iteration: 9 }, [{ name: 'E', values, rows: 3, levels: 127 }, { name: 'b', values: [1, 2], rows: 1, levels: 127 }])
    // As a pool of Node hands it out: not at the beginning of its memory.
    const shifted = new Uint8Array(file.length + 3)
    shifted.set(file, 3)
    const read = unpackWeights(shifted.subarray(3))!
    expect([read.recipe, read.iteration]).toEqual([{ cell: 'lstm' }, 9])
    expect(read.arrays.E).toEqual(restoreRows(roundRows(values, 3, 127)))
    expect(read.arrays.b[1]).toBeCloseTo(2, 5)
    const damaged = file.slice()
    damaged[file.length - 2] ^= 4
    for (const given of [damaged, file.subarray(0, -1), new Uint8Array(2)]) expect(unpackWeights(given)).toBeNull()
  })
})

test('status: what is no status is none', () => {
  expect(readStatus(JSON.stringify(statusOf('counting', 0.5)))).toEqual(statusOf('counting', 0.5))
  for (const text of ['', '{}', '{"stage":"lunch","share":0,"version":1,"files":{}}']) expect(readStatus(text)).toBeNull()
})

test('the parts of the set, and what it must agree with', () => {
  const all = Array.from({ length: REVIEWS }, (_, i) => ({ t: String(i), s: i < 2 * QUARTER ? 0 : 1 }))
  expect(isTheSet(all)).toBe(true)
  expect(isTheSet(all.slice(1))).toBe(false)
  const train = partOf(all, 'train').map(({ t }) => Number(t))
  expect([train[0], train[QUARTER - 1], train[QUARTER], train[2 * QUARTER - 1]]).toEqual([12_500, 24_999, 37_500, 49_999])
  expect(disagreement({ words: FIRST_RANKS, counts: [], ranks: new Map() })).toContain('distinct words')
})

test('the committed vocabulary: indexes below 20,000, the most frequent first', () => {
  const { words, counts, ranks } = committedVocabulary()
  expect(words.length).toBe(19_996)
  expect(words.slice(0, 12)).toEqual(FIRST_RANKS)
  expect([ranks.get('the'), counts[0] > counts[1]]).toEqual([1, true])
  for (let i = 1; i < words.length; i++) expect(counts[i]).toBeLessThanOrEqual(counts[i - 1])
})

test('our reviews: a batch of 32, half of them positive, the first of thirty words, some cut, some in other words', () => {
  const set = ourSet(committedVocabulary())
  expect([set.count, Array.from(set.labels).filter(Boolean).length]).toEqual([32, 16])
  expect(wordsOf(OUR_REVIEWS[0].text)).toHaveLength(30)
  expect(OUR_REVIEWS.filter(({ text }) => wordsOf(text).length > 100).length).toBeGreaterThanOrEqual(2)
  expect(new Set(OUR_REVIEWS.map(({ text }) => text)).size).toBe(32)
})

test('counting words finds the word that decides', () => {
  const counting = { steps: 20, words: 10 }
  const weights = wordWeights(smallSet(), counting)
  expect(weights[4]).toBeGreaterThan(1)
  expect(weights[5]).toBeLessThan(-1)
  expect(countingAccuracy(weights, smallSet(), counting)).toBe(1)
})
