/** One timestep of the gru (Cho et al. 2014), blocks r z n, reset after the product as in cuDNN, and its derivative.
 *
 *    p = x·Wx + b;  q = h'·Wh + bh;   r = σ(p_r + q_r);   z = σ(p_z + q_z)
 *    n = tanh(p_n + r ⊙ q_n);   h = (1 − z) ⊙ n + z ⊙ h' */

import { clampInPlace } from '../clip.ts'
import { sigmoid, tanh } from '../math.ts'
import { addMaskedRows, copyMaskedRows, fillRows, zeroMaskedRows } from '../rows.ts'
import type { Cell, CellContext, StepMemory } from './cell.ts'

function forward({ kernels, batch, hidden, Wh, bh, masked }: CellContext, step: StepMemory): void {
  fillRows(step.q_bg, bh, batch, 3 * hidden)
  kernels.product(step.q_bg, step.hPrev_bh, Wh, batch, hidden, 3 * hidden, true)
  activate(step, batch, hidden)
  if (masked) copyMaskedRows(step.h_bh, step.hPrev_bh, step.mask_b, batch, hidden)
}

function activate({ gates_bg: gates, q_bg: q, h_bh: h, hPrev_bh: hPrev }: StepMemory, batch: number, hidden: number): void {
  for (let at = 0, b = 0; b < batch; b++) {
    const r0 = b * 3 * hidden
    for (let r = r0, z = r0 + hidden, n = z + hidden; r < r0 + hidden; r++, z++, n++, at++) {
      const reset = sigmoid(gates[r] + q[r])
      const keep = sigmoid(gates[z] + q[z])
      const candidate = tanh(gates[n] + reset * q[n])
      gates[r] = reset
      gates[z] = keep
      gates[n] = candidate
      h[at] = (1 - keep) * candidate + keep * hPrev[at]
    }
  }
}

function backward({ kernels, batch, hidden, Wh, masked, stepClip }: CellContext, step: StepMemory): void {
  derive(step, batch, hidden)
  if (masked) {
    zeroMaskedRows(step.da_bg, step.mask_b, batch, 3 * hidden)
    zeroMaskedRows(step.dq_bg, step.mask_b, batch, 3 * hidden)
  }
  if (stepClip !== null) {
    clampInPlace(step.da_bg, stepClip)
    clampInPlace(step.dq_bg, stepClip)
  }
  if (step.cut) return
  passThroughKeep(step, batch, hidden, masked)
  kernels.productRightTransposed(step.dhPrev_bh, step.dq_bg, Wh, batch, 3 * hidden, hidden, true)
  if (masked) addMaskedRows(step.dhPrev_bh, step.dh_bh, step.mask_b, batch, hidden)
}

function derive({ gates_bg: gates, q_bg: q, hPrev_bh: hPrev, dh_bh: dh, da_bg: da, dq_bg: dq }: StepMemory, batch: number, hidden: number): void {
  for (let at = 0, b = 0; b < batch; b++) {
    const r0 = b * 3 * hidden
    for (let r = r0, z = r0 + hidden, n = z + hidden; r < r0 + hidden; r++, z++, n++, at++) {
      const reset = gates[r]
      const keep = gates[z]
      const candidate = gates[n]
      const dN = dh[at] * (1 - keep) * (1 - candidate * candidate)
      const dR = dN * q[n] * reset * (1 - reset)
      const dZ = dh[at] * (hPrev[at] - candidate) * keep * (1 - keep)
      da[r] = dq[r] = dR
      da[z] = dq[z] = dZ
      da[n] = dN
      dq[n] = dN * reset
    }
  }
}

/** dhPrev += dh ⊙ z: the straight way from h' to h. */
function passThroughKeep({ gates_bg: gates, dh_bh: dh, dhPrev_bh: dhPrev, mask_b: mask }: StepMemory, batch: number, hidden: number, masked: boolean): void {
  for (let b = 0; b < batch; b++) {
    if (masked && mask[b] === 0) continue
    for (let at = b * hidden, z = b * 3 * hidden + hidden, end = at + hidden; at < end; at++, z++) dhPrev[at] += dh[at] * gates[z]
  }
}

export const gru: Cell = { hasCellState: false, hasRecurrentSide: true, forward, backward }
