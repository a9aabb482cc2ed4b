/** One cell at one timestep, opened: its operations, and every number between them with its gradient. Types and structure; nothing is
 *  computed here. */

import { GATES } from '../../engine/spec.ts'
import type { CellName, DirectionName } from '../../engine/spec.ts'
import type { TensorId } from './tensors.ts'

export interface CellPlace {
  layer: number
  direction: DirectionName
  step: number
}

/** What one operation makes, and the next ones take. Gated: one for each block, `a.i`.
 *  x, hPrev, cPrev enter; xW = x·Wx; hW = h'·Wh; b, bh; a the sum; the gates by their letters; lstm fc = f ⊙ c', ig = i ⊙ g, c, tanhC;
 *  gru q = hW + bh of block n, rq = r ⊙ q, rest = 1 − z, fresh = (1 − z) ⊙ n, kept = z ⊙ h'; h.
 *  cNext and cHere are c on its two ways on: to the next step, and into this step's h. */
export type QuantityName = string

/** Forward; its derivative is known by the name. `copy` is one number that goes two ways. */
export type OperationName = 'matmul' | 'sum' | 'product' | 'sigmoid' | 'tanh' | 'relu' | 'oneMinus' | 'copy'

export interface Operation {
  out: QuantityName
  op: OperationName
  of: readonly QuantityName[]
}

export interface Quantity {
  /** (rows, columns), row-major: (batch, hidden); x (batch, features); b, bh (1, hidden). */
  rows: number
  columns: number
  value: Float32Array | Float64Array
  /** ∂L/∂ of it, of the same shape: what comes back on this way. For x, hPrev and cPrev: what this cell sends back.
   *  For b and bh: of this step, summed over the batch. */
  gradient: Float32Array | Float64Array
  /** Its name in the trace, where it has one of its own. */
  tensor: TensorId | null
}

export interface InsideView {
  place: CellPlace
  cell: CellName
  batch: number
  hidden: number
  quantities: Record<QuantityName, Quantity>
  /** Examples whose sequence has ended: their state is copied, nothing inside counts. */
  ended: number[]
  /** Truncated: no gradient goes from here to the earlier state. */
  cut: boolean
  /** Bound on the gradient at the pre-activation; null: none. */
  stepClip: number | null
}

/** The blocks of a cell's columns; plain cells have one without a name. */
export function blocksOf(cell: CellName): readonly string[] {
  return GATES[cell]
}

/** `a` of block i is `a.i`; of a plain cell `a`. */
export function quantityOf(kind: string, block: string): QuantityName {
  return block === '' ? kind : `${kind}.${block}`
}

const matmuls = (block: string): Operation[] => [
  { out: quantityOf('xW', block), op: 'matmul', of: ['x'] },
  { out: quantityOf('hW', block), op: 'matmul', of: ['hPrev'] },
]

const lane = (block: string, op: OperationName, out: QuantityName, biases: readonly string[]): Operation[] => [
  ...matmuls(block),
  { out: quantityOf('a', block), op: 'sum', of: ['xW', 'hW', ...biases].map((kind) => quantityOf(kind, block)) },
  { out, op, of: [quantityOf('a', block)] },
]

const LSTM: readonly Operation[] = [
  ...lane('i', 'sigmoid', 'i', ['b']),
  ...lane('f', 'sigmoid', 'f', ['b']),
  ...lane('g', 'tanh', 'g', ['b']),
  ...lane('o', 'sigmoid', 'o', ['b']),
  { out: 'fc', op: 'product', of: ['f', 'cPrev'] },
  { out: 'ig', op: 'product', of: ['i', 'g'] },
  { out: 'c', op: 'sum', of: ['fc', 'ig'] },
  { out: 'cNext', op: 'copy', of: ['c'] },
  { out: 'cHere', op: 'copy', of: ['c'] },
  { out: 'tanhC', op: 'tanh', of: ['cHere'] },
  { out: 'h', op: 'product', of: ['o', 'tanhC'] },
]

const GRU: readonly Operation[] = [
  ...lane('r', 'sigmoid', 'r', ['b', 'bh']),
  ...lane('z', 'sigmoid', 'z', ['b', 'bh']),
  ...matmuls('n'),
  { out: 'q', op: 'sum', of: ['hW.n', 'bh.n'] },
  { out: 'rq', op: 'product', of: ['r', 'q'] },
  { out: 'a.n', op: 'sum', of: ['xW.n', 'b.n', 'rq'] },
  { out: 'n', op: 'tanh', of: ['a.n'] },
  { out: 'rest', op: 'oneMinus', of: ['z'] },
  { out: 'fresh', op: 'product', of: ['rest', 'n'] },
  { out: 'kept', op: 'product', of: ['z', 'hPrev'] },
  { out: 'h', op: 'sum', of: ['fresh', 'kept'] },
]

/** What each cell does at one step, in an order in which it can be done. */
export const OPERATIONS: Record<CellName, readonly Operation[]> = {
  rnn_tanh: lane('', 'tanh', 'h', ['b']),
  rnn_relu: lane('', 'relu', 'h', ['b']),
  lstm: LSTM,
  gru: GRU,
}
