/** What is cut out of the block, outlined on the faces that are seen. */

import type { Built } from './block-frame.ts'
import type { LinePart } from '../parts.ts'

export function cutParts(block: Built): LinePart[] {
  const { cut } = block
  if (!cut) return []
  return outlines(block, cut.axis, cut.index).map((geo, index) => ({
    kind: 'line', id: `cut.${index}`, geo: geo.flat(), step: null, role: 'ink', head: false, width: 3.4, axis: null,
  }))
}

type Point = [number, number]

/** Corners on the block: t to the right, feature down, example into the page. */
function at({ x, y, unit, dx, dy }: Built, time: number, feature: number, example: number): Point {
  return [x + time * unit - example * dx, y + feature * unit - example * dy]
}

/** The cut's own outline as a thin body: its front, its top and its left side, as far as they are seen. */
function outlines(block: Built, axis: 'batch' | 'time' | 'features', index: number): Point[][] {
  const { batch, schedule: { steps: T }, architecture: { inputSize: D } } = block.shape
  const P = (time: number, feature: number, example: number) => at(block, time, feature, example)
  const closed = (points: Point[]): Point[] => [...points, ...points.slice(0, 1)]
  if (axis === 'time') return [closed([P(index, 0, 0), P(index + 1, 0, 0), P(index + 1, D, 0), P(index, D, 0)]), closed([P(index, 0, 0), P(index + 1, 0, 0), P(index + 1, 0, batch), P(index, 0, batch)]), ...(index === 0 ? [closed([P(0, 0, 0), P(0, 0, batch), P(0, D, batch), P(0, D, 0)])] : [])]
  if (axis === 'features') return [closed([P(0, index, 0), P(T, index, 0), P(T, index + 1, 0), P(0, index + 1, 0)]), closed([P(0, index, 0), P(0, index + 1, 0), P(0, index + 1, batch), P(0, index, batch)]), ...(index === 0 ? [closed([P(0, 0, 0), P(T, 0, 0), P(T, 0, batch), P(0, 0, batch)])] : [])]
  return [closed([P(0, 0, index), P(T, 0, index), P(T, 0, index + 1), P(0, 0, index + 1)]), closed([P(0, 0, index), P(0, D, index), P(0, D, index + 1), P(0, 0, index + 1)]), ...(index === 0 ? [closed([P(0, 0, 0), P(T, 0, 0), P(T, D, 0), P(0, D, 0)])] : [])]
}
