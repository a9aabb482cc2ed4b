// The loss curve: cheap for many points, the same picture, and always with its baseline in view.
import { describe, expect, test } from 'vitest'
import { wordsPlace } from '../../../src/figures/loss/baseline-words.ts'
import { bandPath, isDense, lossColumns, lossPath, middlePath } from '../../../src/figures/loss/loss-columns.ts'
import { lossScale, nearestPoint } from '../../../src/figures/loss/loss-layout.ts'
import { placedTicks, tickText } from '../../../src/figures/loss/ticks.ts'

const room = { width: 280, height: 150, text: 12 }
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
      const { y, plot } = lossScale(points, 1 / 6, room)
      expect(y(1 / 6)).toBeGreaterThanOrEqual(plot.top)
      expect(y(1 / 6)).toBeLessThanOrEqual(plot.bottom)
    }
  })
})

describe('band', () => {
  const noisy = curve(60_000, (i) => 0.3 / (1 + i / 500) * (1 + 0.5 * Math.sin(i * 12.9898)))
  const scale = lossScale(noisy, 1 / 6, room)
  const columns = lossColumns(noisy, scale)
  const ys = (path: string) => path.slice(1).replace('Z', '').split('L').map((pair) => Number(pair.split(',')[1]))

  test('many losses in a column become a band with their mean inside, few stay a line', () => {
    expect(isDense(columns)).toBe(true)
    expect(isDense(lossColumns(curve(200, () => 0.1), lossScale(curve(200, () => 0.1), null, room)))).toBe(false)
    const [outline, middle] = [ys(bandPath(columns)), ys(middlePath(columns))]
    expect(outline).toHaveLength(2 * columns.length)
    columns.forEach(({ upper, lower }) => expect(upper).toBeLessThanOrEqual(lower))
    expect(Math.min(...middle)).toBeGreaterThanOrEqual(Math.min(...outline))
    expect(Math.max(...middle)).toBeLessThanOrEqual(Math.max(...outline))
  })

  test('columns far apart are not averaged with each other', () => {
    const apart = [0, 100, 101].map((x) => ({ x, upper: x, lower: x, middle: x, count: 9 }))
    expect(ys(middlePath(apart))).toEqual([0, 100.5, 100.5])
  })
})

describe('words of the dashed line', () => {
  const words = { width: 120, text: 12, marker: null }
  const shapes: [string, (i: number) => number][] = [
    ['falling', (i) => 0.7 / (1 + i)],
    ['falling late', (i) => (i < 80 ? 0.17 : 0.17 / (i - 78))],
    ['rising', (i) => 0.02 + i / 100],
  ]
  test.each(shapes)('stand clear of a curve: %s', (_, loss) => {
    const points = curve(100, loss)
    const scale = lossScale(points, 1 / 6, room)
    const place = wordsPlace(lossColumns(points, scale), scale.plot, scale.y(1 / 6), words)
    expect(place.crossed).toBe(0)
    expect(place.x).toBeGreaterThanOrEqual(scale.plot.left)
    expect(place.x + words.width).toBeLessThanOrEqual(scale.plot.right + 1e-9)
    expect(place.y - words.text).toBeGreaterThanOrEqual(-2)
  })
})

test('words without room beside their line stand apart, clear of the curve', () => {
  const points = curve(60, (i) => (i % 3 === 0 ? Math.max(0.3, 1 - i / 40) : 0.05))
  const scale = lossScale(points, 1 / 6, room)
  const place = wordsPlace(lossColumns(points, scale), scale.plot, scale.y(1 / 6), { width: 120, text: 12, marker: null })
  expect(place).toMatchObject({ apart: true, crossed: 0 })
})

test('ticks: small powers raised, numbers clear of the name of the axis and inside the figure', () => {
  expect([1, 0.1, 0.01, 0.001, 1e-12, 0.15, 0].map(tickText)).toEqual(['1', '0.1', '0.01', '10⁻³', '10⁻¹²', '0.15', '0'])
  const placed = placedTicks([0, 100_000, 200_000], (tick) => 40 + tick / 1000, { clearOf: 70, width: 250, digit: 8 })
  expect(placed).toEqual([{ text: '100\u202f000', x: 140 }, { text: '200\u202f000', x: 222 }])
})

test('the nearest point of a thinned curve', () => {
  const points = Float64Array.of(0, 5, 10, 4, 100, 3)
  expect([-5, 4, 6, 60, 999].map((iteration) => nearestPoint(points, iteration))).toEqual([0, 0, 2, 4, 4])
  expect(nearestPoint(new Float64Array(), 3)).toBe(-1)
})
