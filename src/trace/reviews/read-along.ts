/** What the network would answer after each word: the read-out applied to every state. */

import type { TaskBatch } from '../../tasks/task.ts'
import { forward } from '../../engine/passes.ts'
import { sigmoid } from '../../engine/math.ts'
import type { ReviewsModel } from '../../run/reviews-model.ts'

/** Rows that are read at once: the memory is the same for any number. */
const ROWS = 8

/** (rows, T) probabilities of positive; each row has T indexes. */
export function readAlong({ recipe: { steps }, workspaceFor }: ReviewsModel, rows: readonly ArrayLike<number>[]): Float32Array {
  const probabilities = new Float32Array(rows.length * steps)
  const workspace = workspaceFor(ROWS, true)
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = Array.from({ length: ROWS }, (_, b) => rows[from + b] ?? rows[from])
    forward(workspace, batchOf(some, steps, steps))
    for (let b = 0; b < ROWS && from + b < rows.length; b++) {
      for (let t = 0; t < steps; t++) probabilities[(from + b) * steps + t] = sigmoid(workspace.y_sbk[t * ROWS + b])
    }
  }
  return probabilities
}

/** Rows of indexes as a batch that asks for nothing. */
export function batchOf(rows: readonly ArrayLike<number>[], steps: number, reads: number): Pick<TaskBatch, 'inputs' | 'targets' | 'lengths' | 'mask'> {
  const inputs = new Int32Array(steps * rows.length)
  rows.forEach((row, b) => {
    for (let t = 0; t < steps; t++) inputs[t * rows.length + b] = row[t]
  })
  return { inputs, targets: new Float32Array(reads * rows.length), lengths: null, mask: null }
}
