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

/** Feature 0 is the value, feature 1 the marker; without two features there is nothing marked. */
export function markedRows(snapshot: Snapshot): MarkedRow[] {
  const { x, target, y } = snapshot.tensors
  return Array.from({ length: snapshot.shape.batch }, (_, example) => ({
    example,
    marked: x === undefined ? [] : markedOf(x, example, snapshot.shape.lengths?.[example] ?? null),
    target: lastRow(target, example),
    prediction: lastRow(y, example),
  }))
}

function markedOf(x_tbd: TensorView, example: number, length: number | null): MarkedRow['marked'] {
  const [steps = 0, batch = 0, features = 0] = x_tbd.shape
  if (features < 2) return []
  const at = (step: number, feature: number) => x_tbd.data[(step * batch + example) * features + feature] ?? 0
  const real = Array.from({ length: Math.min(steps, length ?? steps) }, (_, step) => step)
  // Centred or not, the two markers are the two largest numbers of their feature.
  const highest = [...real].sort((a, b) => at(b, 1) - at(a, 1)).slice(0, 2)
  return highest.sort((a, b) => a - b).map((step) => ({ step, value: at(step, 0) }))
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
