/** What a cell is to the rest of the engine: ONE timestep, forward and backward, on whole slabs. Not the loop over time. */

import type { Kernels } from '../kernels/kernels.ts'
import type { Numbers } from '../numbers.ts'

/** The slabs of one step of one layer and direction: views made once. `Prev` is the state that the step starts from.
 *  Arrays that a cell does not have are the empty array NOTHING. */
export interface StepMemory {
  /** t, in the time of the sequence for both directions. */
  readonly step: number
  /** 1 where the example is real at this step, 0 where it is padding. */
  readonly mask_b: Numbers
  readonly h_bh: Numbers
  readonly hPrev_bh: Numbers
  /** lstm. */
  readonly c_bh: Numbers
  readonly cPrev_bh: Numbers
  /** lstm: tanh(c). */
  readonly tanhC_bh: Numbers
  /** The x side of the pre-activation when the step begins (x·Wx + b), the activated gates when it ends. Plain cells: h_bh itself. */
  readonly gates_bg: Numbers
  /** gru: the recurrent side, h'·Wh + bh. */
  readonly q_bg: Numbers
  readonly dh_bh: Numbers
  readonly dhPrev_bh: Numbers
  readonly dc_bh: Numbers
  readonly dcPrev_bh: Numbers
  /** Gradient at the pre-activation; gru: of its x side. */
  readonly da_bg: Numbers
  /** gru: gradient of the recurrent side; else da_bg itself. */
  readonly dq_bg: Numbers
  /** Truncated backpropagation: no gradient goes from this step to the state before it. */
  cut: boolean
}

/** What is the same in all steps of one layer and direction. */
export interface CellContext {
  readonly kernels: Kernels
  readonly batch: number
  readonly hidden: number
  /** (H, G·H). */
  readonly Wh: Numbers
  /** gru: (G·H). */
  readonly bh: Numbers
  /** Whether any example of this batch has masked steps. */
  masked: boolean
  /** Elementwise bound on the gradient at the pre-activation, both sides, or null. */
  stepClip: number | null
}

export interface Cell {
  readonly hasCellState: boolean
  readonly hasRecurrentSide: boolean
  /** From hPrev (cPrev) and gates_bg = x·Wx + b to h (c) and the activated gates. A masked row copies its state. */
  forward(context: CellContext, step: StepMemory): void
  /** From dh (dc) to da, dq and what is added to dhPrev (and put in dcPrev). dc_bh becomes the total ∂L/∂c. */
  backward(context: CellContext, step: StepMemory): void
}

export const NOTHING: Numbers = new Float32Array(0)
