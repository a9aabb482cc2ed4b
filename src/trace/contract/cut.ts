/** One example, one timestep or one feature of the input X (batch, time, features): what is left when one axis is held still. */

import type { Axis } from './tensors.ts'

export const CUT_AXES = ['batch', 'time', 'features'] as const satisfies readonly Axis[]
/** The order that PyTorch's layers expect unless told otherwise: time first. */
export const TIME_FIRST = ['time', 'batch', 'features'] as const satisfies readonly Axis[]
export type CutAxis = (typeof CUT_AXES)[number]

/** `index` counts from 0. */
export interface Cut {
  axis: CutAxis
  index: number
}

/** The axes that are left, in order. */
export function axesLeft({ axis }: Cut, order: readonly CutAxis[] = CUT_AXES): CutAxis[] {
  return order.filter((one) => one !== axis)
}

/** `X[:, 2, :]`; where time comes first `X[2, :, :]`. */
export function cutCode({ axis, index }: Cut, order: readonly CutAxis[] = CUT_AXES): string {
  return `X[${order.map((one) => (one === axis ? index : ':')).join(', ')}]`
}

/** Where a cell of what is left lies in X. */
export function placeInX({ axis, index }: Cut, row: number, column: number): Record<CutAxis, number> {
  if (axis === 'batch') return { batch: index, time: row, features: column }
  return axis === 'time' ? { batch: row, time: index, features: column } : { batch: row, time: column, features: index }
}
