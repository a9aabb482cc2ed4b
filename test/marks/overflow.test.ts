// What is cut off looks cut off: before, after, and not for half a pixel.
import { expect, test } from 'vitest'
import { overflowOf } from '../../src/marks/overflow.ts'

test('before and after', () => {
  expect(overflowOf(0, 100, 100.6)).toEqual({ before: false, after: false })
  expect(overflowOf(0, 100, 180)).toEqual({ before: false, after: true })
  expect(overflowOf(30, 100, 180)).toEqual({ before: true, after: true })
  expect(overflowOf(80, 100, 180)).toEqual({ before: true, after: false })
})
