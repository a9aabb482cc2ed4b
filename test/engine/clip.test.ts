// Clipping: the norm over all gradients, the scale without epsilon, the elementwise bound.
import { expect, test } from 'vitest'
import { clampInPlace, clipScale, globalNorm } from '../../src/engine/clip.ts'

test('the norm is over all numbers of all gradients', () => {
  expect(globalNorm([Float64Array.of(3), Float64Array.of(0, 4)])).toBe(5)
  expect(globalNorm([])).toBe(0)
})

test('the scale brings a larger norm exactly to the bound and leaves a smaller one', () => {
  expect(clipScale(10, 2)).toBe(0.2)
  expect(clipScale(1, 2)).toBe(1)
  expect(clipScale(10, null)).toBe(1)
  expect(clipScale(0, 1)).toBe(1)
})

test('clamping keeps what is inside, and does not hide NaN', () => {
  const numbers = Float64Array.of(-3, -1, 0.5, 7, NaN)
  clampInPlace(numbers, 1)
  expect([...numbers]).toEqual([-1, -1, 0.5, 1, NaN])
})
