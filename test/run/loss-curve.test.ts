// The loss curve stays bounded, and goes on at the spacing that it had.
import { expect, test } from 'vitest'
import { createLossCurve, MOST_POINTS } from '../../src/run/loss-curve.ts'

const iterationsOf = (points: Float64Array) => [...points].filter((_, i) => i % 2 === 0)

test('keeps all while they are few, evenly spaced ones when they are many', () => {
  const curve = createLossCurve()
  for (let i = 0; i < 30_000; i++) curve.add(i, i / 2)
  const iterations = iterationsOf(curve.points())
  expect(iterations.length).toBeGreaterThan(MOST_POINTS / 2)
  expect(iterations.length).toBeLessThanOrEqual(MOST_POINTS)
  expect(iterations.every((iteration, i) => iteration === 8 * i)).toBe(true)
  expect(curve.points()[3]).toBe(4)
})

test('taken up again it is the same curve', () => {
  const straight = createLossCurve()
  for (let i = 0; i < 20_000; i++) straight.add(i, i)
  const first = createLossCurve()
  for (let i = 0; i < 11_111; i++) first.add(i, i)
  const second = createLossCurve(first.points())
  for (let i = 11_111; i < 20_000; i++) second.add(i, i)
  expect(second.points()).toEqual(straight.points())
})
