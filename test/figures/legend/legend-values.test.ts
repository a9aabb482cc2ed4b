import { expect, test } from 'vitest'
import { legendValues } from '../../../src/figures/legend/legend-values.ts'

test('from the most negative to the largest, through zero', () => {
  expect(legendValues(0.8, true)).toEqual([-0.8, -0.4, 0, 0.4, 0.8])
  expect(legendValues(2, false)).toEqual([0, 1, 2])
})

test('numbers that are all zero, or none', () => {
  expect(legendValues(0, true)).toEqual([0])
  expect(legendValues(NaN, false)).toEqual([0])
})
