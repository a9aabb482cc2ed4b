/** One timestep of the lstm (Hochreiter and Schmidhuber 1997; Gers et al. 2000), blocks i f g o, no peepholes, and its derivative.
 *
 *    a = x·Wx + h'·Wh + b, cut into i, f, g, o
 *    c = σ(f) ⊙ c' + σ(i) ⊙ tanh(g);   h = σ(o) ⊙ tanh(c) */

import { addMaskedRows, copyMaskedRows, zeroMaskedRows } from '../rows.ts'
import type { Cell, CellContext, StepMemory } from './cell.ts'

function forward({ kernels, batch, hidden, Wh, masked }: CellContext, step: StepMemory): void {
  kernels.product(step.gates_bg, step.hPrev_bh, Wh, batch, hidden, 4 * hidden, true)
  kernels.lstm.activate(step, batch, hidden)
  if (!masked) return
  copyMaskedRows(step.h_bh, step.hPrev_bh, step.mask_b, batch, hidden)
  copyMaskedRows(step.c_bh, step.cPrev_bh, step.mask_b, batch, hidden)
}

function backward(context: CellContext, step: StepMemory): void {
  const { kernels, batch, hidden, Wh, masked, stepClip } = context
  if (masked) deriveMasked(context, step)
  else kernels.lstm.derive(step, 0, batch, hidden)
  if (stepClip !== null) kernels.clamp(step.da_bg, stepClip)
  if (step.cut) {
    step.dcPrev_bh.fill(0)
    return
  }
  kernels.productRightTransposed(step.dhPrev_bh, step.da_bg, Wh, batch, 4 * hidden, hidden, true)
  if (masked) addMaskedRows(step.dhPrev_bh, step.dh_bh, step.mask_b, batch, hidden)
}

/** Masked rows: c was copied, so its gradient goes back as it is, and nothing reaches the gates. */
function deriveMasked({ kernels, batch, hidden }: CellContext, step: StepMemory): void {
  for (let b = 0; b < batch; b++) if (step.mask_b[b] !== 0) kernels.lstm.derive(step, b, b + 1, hidden)
  copyMaskedRows(step.dcPrev_bh, step.dc_bh, step.mask_b, batch, hidden)
  zeroMaskedRows(step.da_bg, step.mask_b, batch, 4 * hidden)
}

export const lstm: Cell = { hasCellState: true, hasRecurrentSide: false, forward, backward }
