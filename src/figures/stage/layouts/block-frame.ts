/** Where the block stands, and how large a cell of it is. The same for every number of axes: what is there stays. */

import type { Shape, Size } from '../parts.ts'
import type { Cut } from '../../../trace/contract/cut.ts'

export interface Built {
  shape: Shape
  /** Axes that are there: 0 one number, 1 a step, 2 a sequence, 3 a batch. */
  axes: number
  /** Upper left corner of the front. */
  x: number
  y: number
  unit: number
  /** One example further into the page. */
  dx: number
  dy: number
  font: number
  cut: Cut | null
}

const LARGEST = 62
/** One example's share of a cell, across and up. */
const DEPTH = [0.46, 0.36] as const
/** More examples than these share the depth of so many. */
const DEEP = 14

interface Room {
  size: Size
  font: number
  depth: number
  built: number
  cut: Cut | null
}

export function builtOf(shape: Shape, { size, font, depth, built, cut }: Room): Built {
  const { batch, schedule: { steps }, architecture: { inputSize } } = shape
  const deep = Math.min(batch, DEEP)
  const words = font * 8.2
  const unit = Math.min(LARGEST, (size.width - 2 * words - 8) / (steps + deep * DEPTH[0] * 0.5), (size.width - words - 24) / (steps + deep * DEPTH[0]), (size.height - font * 9) / (inputSize + deep * DEPTH[1]))
  const [far, up] = [unit * DEPTH[0] * deep, unit * DEPTH[1] * deep]
  // Words stand left of the middle of the slanted edge, and right of the front.
  const left = Math.max(far, far / 2 + words)
  const x = left + Math.max(4, (size.width - left - unit * steps - words) / 2)
  const y = (size.height - unit * inputSize - up - font * 3) / 2 + up
  const open = built >= 3 ? depth : 0
  return { shape, axes: built, x, y, unit, dx: (far / batch) * open, dy: (up / batch) * open, font, cut: built >= 3 ? cut : null }
}
