// The loss curve: cheap for many points, the same picture, and always with its baseline in view.
import { describe, expect, test } from 'vitest'
import { MARGIN, lossPath, lossScale, nearestPoint } from '../../../src/figures/loss/loss-layout.ts'

const room = { width: 280, height: 150 }
const curve = (count: number, loss: (i: number) => number) => Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i / 2 : loss((i - 1) / 2)))

describe('path', () => {
  test('a hundred thousand points become at most four for each pixel, extremes kept', () => {
    const points = curve(100_000, (i) => (i === 77_777 ? 9 : i === 50_001 ? 0.5 : 1 + (i % 7) / 10))
    const scale = lossScale(points, null, room)
    const at = lossPath(points, scale).slice(1).split('L').map((pair) => pair.split(',').map(Number))
    expect(at.length).toBeLessThanOrEqual(4 * room.width)
    expect(Math.min(...at.map(([, y]) => y!))).toBeCloseTo(scale.y(9), 0)
    expect(Math.max(...at.map(([, y]) => y!))).toBeCloseTo(scale.y(0.5), 0)
    expect(at.every(([x], i) => i === 0 || x! >= at[i - 1]![0]!)).toBe(true)
  })

  test('few points are all there; none give no path', () => {
    expect(lossPath(curve(5, (i) => i), lossScale(curve(5, (i) => i), null, room)).split('L')).toHaveLength(5)
    expect(lossPath(new Float64Array(), lossScale(new Float64Array(), 1 / 6, room))).toBe('')
  })

  test('a loss that is not finite goes to the top edge, not nowhere', () => {
    const points = curve(3, (i) => (i === 2 ? Infinity : 1))
    expect(lossPath(points, lossScale(points, null, room))).not.toContain('NaN')
  })
})

describe('scale', () => {
  test('linear from 0 while losses are of one size, logarithmic over many', () => {
    expect(lossScale(curve(50, (i) => 0.3 - i / 500), 1 / 6, room)).toMatchObject({ log: false })
    expect(lossScale(curve(50, (i) => 1 / (1 + i * i)), 1 / 6, room)).toMatchObject({ log: true })
  })

  test('the baseline is in view, before the first point too', () => {
    for (const points of [new Float64Array(), curve(9, () => 0.001), curve(9, () => 40)]) {
      const y = lossScale(points, 1 / 6, room).y(1 / 6)
      expect(y).toBeGreaterThanOrEqual(MARGIN.top)
      expect(y).toBeLessThanOrEqual(room.height - MARGIN.bottom)
    }
  })
})

test('the nearest point of a thinned curve', () => {
  const points = Float64Array.of(0, 5, 10, 4, 100, 3)
  expect([-5, 4, 6, 60, 999].map((iteration) => nearestPoint(points, iteration))).toEqual([0, 0, 2, 4, 4])
  expect(nearestPoint(new Float64Array(), 3)).toBe(-1)
})
