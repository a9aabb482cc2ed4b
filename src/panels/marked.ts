/** Reads a batch of the adding task row by row: which two values are marked, the target, the prediction. Numbers only. */

import { slab } from '../trace/contract/tensors.ts'
import type { Snapshot, TensorView } from '../trace/contract/tensors.ts'

export interface MarkedRow {
  /** From 0. */
  example: number
  /** The marked steps (from 0, in order) and their values, as they are in the input. */
  marked: { step: number; value: number }[]
  target: number[]
  prediction: number[]
}

/** Empty where the batch is none of the adding task. */
export function markedRows({ data, tensors: { target, y } }: Snapshot): MarkedRow[] {
  if (data?.task !== 'adding') return []
  return data.examples.map(({ marked }, example) => ({ example, marked, target: lastRow(target, example), prediction: lastRow(y, example) }))
}

/** The row of an example in the last slab that there is. */
function lastRow(view: TensorView | undefined, example: number): number[] {
  if (view === undefined) return []
  const last = view.axes[0] === 'time' ? (view.shape[0] ?? 1) - 1 : null
  const { columns, data } = slab(view, last)
  return Array.from(data.subarray(example * columns, (example + 1) * columns))
}

/** Two decimals: what is to be added should look alike. */
export function twoPlaces(value: number): string {
  return value.toFixed(2).replace('-', '−')
}

/** "=" where the rounded numbers add up as they are written, "≈" where rounding shows. */
export function equals({ marked, target }: MarkedRow): '=' | '≈' {
  const cents = (value: number) => Math.round(Number(value.toFixed(2)) * 100)
  const sum = marked.reduce((total, { value }) => total + cents(value), 0)
  return sum === cents(target[0] ?? NaN) ? '=' : '≈'
}
