// Bars of the gradient: linear, a hairline for what is almost nothing, numbers that do not run into each other.
import { expect, test } from 'vitest'
import { profileLayout } from '../../../src/figures/gradient-profile/profile-layout.ts'

const size = { width: 280, height: 110, text: 12 }

test('heights are in proportion', () => {
  const { bars, baseline } = profileLayout([0.25, 0.5, 1], size)
  expect(bars[1]!.height / bars[2]!.height).toBeCloseTo(0.5, 9)
  for (const bar of bars) expect(bar.y + bar.height).toBeCloseTo(baseline, 9)
})

test('vanished is a hairline, zero is nothing, not finite is marked', () => {
  const { bars } = profileLayout([1e-12, 0, 1, Infinity, NaN], size)
  expect(bars.map((bar) => bar.height > 0)).toEqual([true, false, true, true, true])
  expect(bars.map((bar) => bar.broken)).toEqual([false, false, false, true, true])
})

test.each([1, 3, 6, 55, 100, 300])('T = %i: inside, in order, labels apart', (steps) => {
  const { bars, labels } = profileLayout(new Float64Array(steps).fill(1), size)
  const last = bars[steps - 1]!
  expect(last.x + last.width).toBeLessThanOrEqual(size.width)
  const middles = labels.map((step) => bars[step]!.x + bars[step]!.width / 2)
  expect(middles.every((x, i) => i === 0 || x - middles[i - 1]! >= 24)).toBe(true)
  expect(labels).toContain(0)
  expect(labels).toContain(steps - 1)
})

test('nothing computed yet', () => {
  expect(profileLayout([], size)).toMatchObject({ bars: [], max: 0 })
})

test('larger type leaves larger room for it, and drops numbers rather than run them together', () => {
  const norms = new Float64Array(55).fill(1)
  const [usual, large] = [profileLayout(norms, size), profileLayout(norms, { ...size, text: 24 })]
  expect(large.baseline).toBeLessThan(usual.baseline)
  expect(large.labels.length).toBeLessThan(usual.labels.length)
})
