/** One example's answers: what is asked for at each read-out, and what has been said so far. Pure. */

import type { Snapshot, TensorView } from '../../trace/contract/tensors.ts'

export interface Answer {
  /** From 0. */
  step: number
  target: number[]
  /** null: not read yet at this moment. */
  said: number[] | null
}

/** `made`: how many read-outs have been made; they come in the order of the steps. */
export function answersOf({ shape, tensors: { target, y } }: Snapshot, example: number, made: number): Answer[] {
  if (!target || !y) return []
  return shape.schedule.reads.map((step, read) => ({ step, target: rowAt(target, read, example), said: read < made ? rowAt(y, read, example) : null }))
}

function rowAt({ shape, data }: TensorView, read: number, example: number): number[] {
  const [, batch = 1, columns = 1] = shape
  const at = (read * batch + example) * columns
  return Array.from(data.subarray(at, at + columns))
}

/** Feature `column` of the input at every step. */
export function inputsOf({ tensors: { x } }: Snapshot, example: number, column: number): number[] {
  if (!x) return []
  const [steps = 0, batch = 1, columns = 1] = x.shape
  return Array.from({ length: steps }, (_, step) => x.data[(step * batch + example) * columns + column] ?? 0)
}

export function largest(row: readonly number[]): number {
  return row.indexOf(Math.max(...row))
}
