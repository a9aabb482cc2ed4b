/** Which number of X stands where in memory, for both orders of its axes. Pure. */

import type { CellAt, BlockSizes } from '../../../figures/cube-block/turned.ts'

export type Order = 'btd' | 'tbd'
type AxisName = keyof BlockSizes

export const AXES_OF: Record<Order, readonly [AxisName, AxisName, AxisName]> = { btd: ['batch', 'time', 'features'], tbd: ['time', 'batch', 'features'] }
const LETTERS: Record<AxisName, string> = { batch: 'b', time: 't', features: 'd' }

/** [1, 2, 0]: the index in this order. */
export function indexIn(order: Order, at: CellAt): number[] {
  return AXES_OF[order].map((axis) => at[axis])
}

/** Place in memory, from 0. */
export function placeIn(order: Order, sizes: BlockSizes, at: CellAt): number {
  return AXES_OF[order].reduce((place, axis) => place * sizes[axis] + at[axis], 0)
}

/** The number at a place. */
export function cellAt(order: Order, sizes: BlockSizes, place: number): CellAt {
  const at: CellAt = { batch: 0, time: 0, features: 0 }
  let left = place
  for (const axis of AXES_OF[order].toReversed()) {
    at[axis] = left % sizes[axis]
    left = Math.floor(left / sizes[axis])
  }
  return at
}

export function codeOf(order: Order): string {
  return `X[${AXES_OF[order].map((axis) => LETTERS[axis]).join(', ')}]`
}

/** (b · 8 + t) · 3 + d */
export function formulaOf(order: Order, sizes: BlockSizes): string {
  const [first, second, third] = AXES_OF[order]
  return `(${LETTERS[first]} · ${sizes[second]} + ${LETTERS[second]}) · ${sizes[third]} + ${LETTERS[third]}`
}

export const letterOf = (axis: AxisName) => LETTERS[axis]
