// What may be typed into a number field.
import { expect, test } from 'vitest'
import { readEntry } from '../../src/panels/setup/number-entry.ts'

test.each([['12', 12], [' 7 ', 7], ['1,000', 1000], ['1 000', 1000], ['−3', -3], ['+4', 4]])('%s is %i', (typed, value) => {
  expect(readEntry(typed)).toEqual({ kind: 'number', value })
})

test.each(['abc', '1.5', '1e9', '0x10', '5 or 6', '१२', '9'.repeat(30), 'NaN', '--2'])('%s is no whole number', (typed) => {
  expect(readEntry(typed)).toEqual({ kind: 'text' })
})

test('nothing is nothing', () => {
  expect(readEntry('  ')).toEqual({ kind: 'empty' })
})
