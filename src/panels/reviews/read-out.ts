/** The read-out of one review, number by number, from the trace: what Dense(1) adds up. */

import { slab } from '../../trace/contract/tensors.ts'
import type { Snapshot } from '../../trace/contract/tensors.ts'

export interface ReadOut {
  /** (H) */
  state: Float64Array
  weights: Float64Array
  products: Float64Array
  /** In float64; the engine's own logit. */
  sum: number
  bias: number
  logit: number
}

/** null: the trace lacks one of them. */
export function readOut({ tensors, shape }: Snapshot, row: number): ReadOut | null {
  const [h, Wy, by, y] = [tensors['h.l0.fwd'], tensors.Wy, tensors.by, tensors.y]
  if (!h || !Wy || !by || !y) return null
  const last = slab(h, shape.schedule.steps - 1)
  const state = Float64Array.from(last.data.subarray(row * last.columns, (row + 1) * last.columns))
  const weights = Float64Array.from(Wy.data)
  const products = state.map((value, i) => value * (weights[i] ?? 0))
  return { state, weights, products, sum: products.reduce((sum, value) => sum + value, 0), bias: by.data[0] ?? 0, logit: y.data[y.data.length - shape.batch + row] ?? 0 }
}
