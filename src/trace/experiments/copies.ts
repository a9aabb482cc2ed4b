/** One batch several times over, side by side along the batch axis. */

import type { Batch } from '../../engine/batch.ts'
import type { ExperimentSource } from './source.ts'

export function stackedCopies({ batch, recipe, schedule }: Pick<ExperimentSource, 'batch' | 'recipe' | 'schedule'>, copies: number): Batch {
  const { inputs, targets, lengths, mask } = batch
  const S = schedule.reads.length
  return {
    inputs: repeated(inputs, schedule.steps, copies),
    targets: repeated(targets, S, copies),
    lengths: lengths && Array.from({ length: copies * recipe.batch }, (_, i) => lengths[i % recipe.batch]),
    mask: mask && repeated(mask, schedule.steps, copies),
  }
}

/** (rows, n) → (rows, copies · n). */
function repeated(numbers: ArrayLike<number>, rows: number, copies: number): Float64Array {
  const n = numbers.length / rows
  return Float64Array.from({ length: numbers.length * copies }, (_, i) => numbers[Math.floor(i / (copies * n)) * n + (i % n)])
}
