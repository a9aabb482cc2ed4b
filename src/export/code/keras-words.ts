/** How Keras calls the engine's cells, and how its tensors are cut along time. */

import type { CellName } from '../../engine/spec.ts'
import type { Plan } from './plan.ts'
import { list } from './python.ts'

export const kerasCell = (cell: CellName): string => (cell.startsWith('rnn') ? 'SimpleRNN' : cell.toUpperCase())

/** Of (samples, timesteps, …) the steps that are read; final states have no time axis. */
export function indexed(source: string, { T, reads }: Plan): string {
  if (reads.kind === 'step') return `${source}[:, ${reads.step}]`
  if (reads.kind === 'last') return `${source}[:, -${T - reads.from}:]`
  return reads.kind === 'some' ? `keras.ops.take(${source}, ${list(reads.steps)}, axis=1)` : source
}
