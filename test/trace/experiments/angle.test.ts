// Angles and norms of vectors whose squares would not be numbers any more.
import { expect, test } from 'vitest'
import { angleBetween } from '../../../src/trace/experiments/angle.ts'
import { normOf, profileOf } from '../../../src/trace/experiments/norm.ts'

const of = (...numbers: number[]) => Float64Array.of(...numbers)

test.each<[number, number[], number[]]>([
  [0, [1, 2], [2, 4]],
  [90, [1, 0], [0, 3]],
  [180, [1, -2], [-2, 4]],
  [45, [1, 0], [1e-200, 1e-200]],
  [60, [1, 0], [0.5, Math.sqrt(0.75)]],
])('%d°', (angle, a, b) => expect(angleBetween([of(...a)], [of(...b)])).toBeCloseTo(angle, 10))

test('a small angle is not lost', () => {
  expect(angleBetween([of(1, 0)], [of(1, 1e-12)])! / ((1e-12 * 180) / Math.PI)).toBeCloseTo(1, 8)
})

test('parts are one vector', () => {
  expect(angleBetween([of(1), of(0)], [of(1), of(1)])).toBeCloseTo(45, 12)
})

test('nothing has no direction', () => expect(angleBetween([of(0)], [of(1)])).toBeNull())

test('norms', () => {
  expect(normOf(of(3), of(4))).toBe(5)
  expect(normOf(of(3e-200, 4e-200))).toBeCloseTo(5e-200, 210)
  expect(normOf(of(3e-200, 4e-200))).toBeGreaterThan(4.9e-200)
  expect(normOf(of(0))).toBe(0)
  expect(normOf(of(1, Infinity))).toBe(Infinity)
  expect(normOf(of(1, NaN))).toBeNaN()
  expect([...profileOf(of(3, 4, 0, 1), 2)]).toEqual([5, 1])
})
