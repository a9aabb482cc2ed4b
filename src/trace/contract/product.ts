/** One product with weights, opened: its three faces and its terms. What an arrow of the picture stands for. */

import type { DirectionName } from '../../engine/spec.ts'
import type { CellRef, TensorView } from './tensors.ts'

/** An arrow: the weights that it multiplies with, and where it stands. */
export interface ArrowRef {
  weights: 'Wx' | 'Wh' | 'Wy'
  layer: number
  direction: DirectionName
  /** The step that the arrow leads into (Wh: into h at `step`, from the state before it). */
  step: number
}

/** up: forward, features are summed, the result is the top. left: gradient of x (or of the earlier h), hidden is summed.
 *  front: this step's gradient of W, batch is summed. */
export type Summing = 'up' | 'left' | 'front'

export interface ProductRequest {
  arrow: ArrowRef
  summing: Summing
}

/** Box with edges features F (up), hidden G (across), batch B (in). Forward left·front → top; left: top·frontᵀ → left;
 *  front: leftᵀ·top → front. In the backward ways `top` is the gradient at the pre-activation. Each view is two-dimensional. */
export interface ProductView {
  request: ProductRequest
  /** (batch, features): x_t or h_{t−1}; summing left: the result, its gradient. */
  left: TensorView
  /** (features, hidden): W; summing front: the result, this step's share of ∂L/∂W. */
  front: TensorView
  /** (batch, hidden): x·W; in the backward ways ∂L/∂a. */
  top: TensorView
  /** All terms (batch, features, hidden), row-major, where there are at most MAX_TERMS; else null and terms are asked for by cell. */
  terms: Float32Array | Float64Array | null
  /** Forward into a cell: the product that this one meets there. null in the other ways, at Wy, where the step has no input,
   *  and where the cell keeps the recurrent side apart (gru). */
  pair: ProductPair | null
}

/** The other of x·Wx and h·Wh, and what both make. */
export interface ProductPair {
  /** (batch, its features): h_{t−1} beside Wx, x_t beside Wh. */
  left: TensorView
  /** (its features, hidden): the other weights. */
  front: TensorView
  /** (batch, hidden): x·Wx + h·Wh, before the bias. */
  sum: TensorView
}

export const MAX_TERMS = 60_000

/** A number of the page taken apart, as an expression tree with numbers in it. Sentences are made elsewhere. */
export type Expression =
  | { op: 'value'; value: number; ref: CellRef | null; symbol: string | null }
  | { op: 'sum'; terms: Expression[] }
  | { op: 'product'; factors: Expression[] }
  | { op: 'call'; name: 'tanh' | 'relu' | 'sigmoid' | 'square' | 'mean' | 'log' | 'exp'; argument: Expression; value: number }

/** Where a number comes from and what it feeds. `value` is the engine's own number, `expression` evaluates to it. */
export interface Explanation {
  target: CellRef
  value: number
  /** Which rule made it; the text catalogue has a sentence for each code. */
  rule: string
  /** null: it is given (data, zero state, a drawn weight). */
  expression: Expression | null
  /** Tensors (with step) that this number goes into, e.g. { tensor: 'h.l0.fwd', step: 3, row: null, column: null }. */
  feeds: { tensor: string; step: number | null; row: number | null; column: number | null }[]
}
