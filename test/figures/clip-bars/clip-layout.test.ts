/** Bars of norms before and after a bound. */

import { expect, test } from 'vitest'
import { clipLayout, globalBars } from '../../../src/figures/clip-bars/clip-layout.ts'

const ROOM = { width: 200, height: 150, text: 13 }

test('heights are linear, what a bound took away is between them', () => {
  const { bars, baseline } = clipLayout([1, 2, 4], [1, 1.5, 2], ROOM)
  const tall = (top: number) => baseline - top
  expect(tall(bars[2]!.before)).toBeCloseTo(4 * tall(bars[0]!.before), 9)
  expect(tall(bars[2]!.after)).toBeCloseTo(tall(bars[1]!.before), 9)
  expect(bars.map(({ clipped }) => clipped)).toEqual([false, true, true])
  expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeLessThanOrEqual(ROOM.width)
})

test('what is not finite goes to the top and leaves the scale to the others', () => {
  const { bars, high } = clipLayout([Infinity, 1], [0.5, 0.5], ROOM)
  expect(high).toBe(1)
  expect(bars[0]!.before).toBeCloseTo(bars[1]!.before, 9)
})

test('the global bars share one scale, with the bound on it where it is near', () => {
  expect(globalBars({ unclipped: 2, stepped: 1.5, clipped: 1, bound: 1 }, 100)).toEqual({ before: 100, stepped: 75, after: 50, bound: 50 })
  expect(globalBars({ unclipped: 2, stepped: 2, clipped: 2, bound: 100 }, 100).bound).toBeNull()
  expect(globalBars({ unclipped: 0, stepped: 0, clipped: 0, bound: null }, 100)).toEqual({ before: 0, stepped: 0, after: 0, bound: null })
})
