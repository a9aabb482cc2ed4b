/** One timestep of the gru (Cho et al. 2014), blocks r z n, reset after the product as in cuDNN, and its derivative.
 *
 *    p = x·Wx + b;  q = h'·Wh + bh;   r = σ(p_r + q_r);   z = σ(p_z + q_z)
 *    n = tanh(p_n + r ⊙ q_n);   h = (1 − z) ⊙ n + z ⊙ h' */

import { addMaskedRows, copyMaskedRows, zeroMaskedRows } from '../rows.ts'
import type { Cell, CellContext, StepMemory } from './cell.ts'

function forward({ kernels, batch, hidden, Wh, bh, masked }: CellContext, step: StepMemory): void {
  kernels.affine(step.q_bg, bh, step.hPrev_bh, Wh, batch, hidden, 3 * hidden)
  kernels.gru.activate(step, batch, hidden)
  if (masked) copyMaskedRows(step.h_bh, step.hPrev_bh, step.mask_b, batch, hidden)
}

function backward(context: CellContext, step: StepMemory): void {
  const { kernels, batch, hidden, Wh, masked, stepClip } = context
  kernels.gru.derive(step, batch, hidden)
  if (masked) {
    zeroMaskedRows(step.da_bg, step.mask_b, batch, 3 * hidden)
    zeroMaskedRows(step.dq_bg, step.mask_b, batch, 3 * hidden)
  }
  if (stepClip !== null) {
    kernels.clamp(step.da_bg, stepClip)
    kernels.clamp(step.dq_bg, stepClip)
  }
  if (step.cut) return
  passKeep(context, step)
  kernels.productRightTransposed(step.dhPrev_bh, step.dq_bg, Wh, batch, 3 * hidden, hidden, true)
  if (masked) addMaskedRows(step.dhPrev_bh, step.dh_bh, step.mask_b, batch, hidden)
}

/** A masked row has no z: its whole gradient passes, which addMaskedRows does. */
function passKeep({ kernels, batch, hidden, masked }: CellContext, step: StepMemory): void {
  if (!masked) return kernels.gru.passKeep(step, 0, batch, hidden)
  for (let b = 0; b < batch; b++) if (step.mask_b[b] !== 0) kernels.gru.passKeep(step, b, b + 1, hidden)
}

export const gru: Cell = { hasCellState: false, hasRecurrentSide: true, forward, backward }
