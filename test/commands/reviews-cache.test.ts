// The prepared reviews on disk: whole, damaged, of an older version, broken off.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cachedPart, stateOfCache, writeCache, writeStatus } from '../../src/commands/data/cache.ts'
import { statusOf, VERSION } from '../../src/data/reviews/status.ts'
import { rankWords } from '../../src/data/reviews/vocabulary.ts'
import { smallSet } from '../support/reviews.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reviews-'))
  writeCache({ vocabulary: rankWords(new Map([['the', 3], ['film', 2]])), train: smallSet(20), test: smallSet(10), texts: ['A film.'] }, folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what is written is whole, and comes back as it was', () => {
  expect(stateOfCache(folder)).toBe('whole')
  expect(cachedPart('train', folder)).toEqual(smallSet(20))
})

test('one changed byte, a file that is cut off, and an older version are damage', () => {
  const file = join(folder, 'train.bin')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)))
  expect([stateOfCache(folder), cachedPart('train', folder)]).toEqual(['damaged', null])
  writeFileSync(file, bytes.subarray(0, -1))
  expect([stateOfCache(folder), cachedPart('train', folder)]).toEqual(['damaged', null])
  writeFileSync(file, bytes)
  const status = JSON.parse(readFileSync(join(folder, 'status.json'), 'utf8'))
  writeStatus({ ...status, version: VERSION - 1 }, folder)
  expect(stateOfCache(folder)).toBe('damaged')
})

test('a preparation that was broken off has left nothing', () => {
  writeStatus(statusOf('counting', 0.5), folder)
  expect(stateOfCache(folder)).toBe('missing')
  expect(stateOfCache(join(folder, 'nowhere'))).toBe('missing')
  expect(cachedPart('test', join(folder, 'nowhere'))).toBeNull()
})
