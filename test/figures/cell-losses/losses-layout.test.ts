/** Several loss curves on one scale: inside the plot, and letters that do not lie on each other. */

import { expect, test } from 'vitest'
import { endsOf, lossesLayout, lossesPath } from '../../../src/figures/cell-losses/losses-layout.ts'

const ROOM = { width: 300, height: 180, text: 13 }
const curve = (loss: (iteration: number) => number, count = 500) => Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i / 2 : loss((i - 1) / 2)))

test('curves stay in the plot; what explodes runs along its top', () => {
  const curves = [curve((k) => 1 / (1 + k / 50)), curve((k) => (k > 490 ? 1e30 : 0.5)), curve((k) => (k === 400 ? Infinity : 0.2))]
  const layout = lossesLayout(curves, 500, 1 / 6, ROOM)
  for (const points of curves) {
    for (const [, x, y] of lossesPath(points, layout).matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(Math.floor(layout.left))
      expect(Number(x)).toBeLessThanOrEqual(Math.ceil(layout.right))
      expect(Number(y)).toBeGreaterThanOrEqual(layout.top)
      expect(Number(y)).toBeLessThanOrEqual(layout.bottom)
    }
  }
  expect(lossesPath(curves[0]!, layout).match(/[ML]/g)!.length).toBeLessThanOrEqual(ROOM.width)
  expect(layout.y(0.5)).toBeGreaterThan(layout.y(0.6))
})

test('letters at the ends keep their distance, from the highest to the lowest curve', () => {
  const curves = [0.16, 0.161, 0.159, 0.002].map((loss) => curve(() => loss, 20))
  const layout = lossesLayout(curves, 100, 1 / 6, ROOM)
  const ends = endsOf(curves, layout, 13)
  expect(ends.map(({ index }) => index)).toEqual([1, 0, 2, 3])
  ends.slice(1).forEach(({ y }, i) => expect(y - ends[i]!.y).toBeGreaterThanOrEqual(13 - 1e-9))
  expect(ends.at(-1)!.y).toBeLessThanOrEqual(layout.bottom)
})

test('before the first update there is nothing but the axes', () => {
  const layout = lossesLayout([new Float64Array(0)], 300, null, ROOM)
  expect(lossesPath(new Float64Array(0), layout)).toBe('')
  expect(layout.yTicks[0]).toBe(0)
})
