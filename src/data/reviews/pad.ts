/** Lists of any length made one length, as Keras' pad_sequences does it. */

import { PADDING } from './vocabulary.ts'

/** Where zeros go in, or where is cut off: at the front or at the end. */
export type Side = 'pre' | 'post'

export interface Padding {
  /** T. */
  steps: number
  padding: Side
  truncating: Side
}

/** Keras' defaults: the end of a long review is kept, a short one stands at the end. */
export const KERAS_PADDING = { padding: 'pre', truncating: 'pre' } as const

/** Which part of a list of `length` is kept (from … to), and at which step its first entry then stands. */
export function placeOf(length: number, { steps, padding, truncating }: Padding): { from: number; to: number; at: number } {
  const kept = Math.min(length, steps)
  const from = truncating === 'pre' ? length - kept : 0
  return { from, to: from + kept, at: padding === 'pre' ? steps - kept : 0 }
}

/** (T) indexes. */
export function padded(indexes: ArrayLike<number>, padding: Padding): Int32Array {
  const { from, to, at } = placeOf(indexes.length, padding)
  const row = new Int32Array(padding.steps).fill(PADDING)
  for (let i = from; i < to; i++) row[at + i - from] = indexes[i]
  return row
}
