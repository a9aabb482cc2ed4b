// Bars of the norms of shares: heights by norm, and both sums on one scale.
import { expect, test } from 'vitest'
import { shareLayout } from '../../../src/figures/share-norms/share-layout.ts'

const ROOM = { width: 300, height: 80, text: 12 }

test('bars stand on the axis, as high as their norms; the sums are on one scale', () => {
  const { bars, baseline, parts, whole } = shareLayout([1, 0, 4, 2], 3.5, ROOM)
  expect(bars.map(({ height }) => height / bars[2]!.height)).toEqual([0.25, 0, 1, 0.5])
  for (const bar of bars) expect(bar.y + bar.height).toBeCloseTo(baseline)
  expect(whole.width / parts.width).toBeCloseTo(3.5 / 7)
  expect(parts.x).toBeGreaterThan(bars[3]!.x + bars[3]!.width)
  expect(parts.x + parts.width).toBeLessThanOrEqual(ROOM.width)
  expect(parts.y + parts.height).toBeLessThanOrEqual(whole.y)
})

test('a share that is not exactly zero shows at least a hairline; nothing yet is nothing; not a number breaks nothing', () => {
  expect(shareLayout([1e-9, 1], 1, ROOM).bars[0]!.height).toBe(1)
  const none = shareLayout([0, 0, 0], 0, ROOM)
  expect([...none.bars.map(({ height }) => height), none.parts.width, none.whole.width]).toEqual([0, 0, 0, 0, 0])
  const broken = shareLayout([NaN, Infinity, 1], NaN, ROOM)
  expect([...broken.bars.flatMap(({ x, y, height }) => [x, y, height]), broken.whole.width].every(Number.isFinite)).toBe(true)
})
