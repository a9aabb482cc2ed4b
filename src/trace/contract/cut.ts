/** One example, one timestep or one feature of the input X (batch, time, features): what is left when one axis is held still. */

import type { Axis } from './tensors.ts'

export const CUT_AXES = ['batch', 'time', 'features'] as const satisfies readonly Axis[]
export type CutAxis = (typeof CUT_AXES)[number]

/** `index` counts from 0. */
export interface Cut {
  axis: CutAxis
  index: number
}

/** The axes that are left, in order. */
export function axesLeft({ axis }: Cut): CutAxis[] {
  return CUT_AXES.filter((one) => one !== axis)
}

/** `X[:, 2, :]` */
export function cutCode({ axis, index }: Cut): string {
  return `X[${CUT_AXES.map((one) => (one === axis ? index : ':')).join(', ')}]`
}

/** Where a cell of what is left lies in X. */
export function placeInX({ axis, index }: Cut, row: number, column: number): Record<CutAxis, number> {
  if (axis === 'batch') return { batch: index, time: row, features: column }
  return axis === 'time' ? { batch: row, time: index, features: column } : { batch: row, time: column, features: index }
}
