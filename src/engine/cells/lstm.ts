/** One timestep of the lstm (Hochreiter and Schmidhuber 1997; Gers et al. 2000), blocks i f g o, no peepholes, and its derivative.
 *
 *    a = x·Wx + h'·Wh + b, cut into i, f, g, o
 *    c = σ(f) ⊙ c' + σ(i) ⊙ tanh(g);   h = σ(o) ⊙ tanh(c) */

import { clampInPlace } from '../clip.ts'
import { sigmoid, tanh } from '../math.ts'
import { addMaskedRows, copyMaskedRows, zeroMaskedRows } from '../rows.ts'
import type { Cell, CellContext, StepMemory } from './cell.ts'

function forward({ kernels, batch, hidden, Wh, masked }: CellContext, step: StepMemory): void {
  kernels.product(step.gates_bg, step.hPrev_bh, Wh, batch, hidden, 4 * hidden, true)
  activate(step, batch, hidden)
  if (!masked) return
  copyMaskedRows(step.h_bh, step.hPrev_bh, step.mask_b, batch, hidden)
  copyMaskedRows(step.c_bh, step.cPrev_bh, step.mask_b, batch, hidden)
}

function activate({ gates_bg: gates, h_bh: h, c_bh: c, cPrev_bh: cPrev, tanhC_bh: tanhC }: StepMemory, batch: number, hidden: number): void {
  for (let at = 0, b = 0; b < batch; b++) {
    const i0 = b * 4 * hidden
    for (let i = i0, f = i0 + hidden, g = f + hidden, o = g + hidden; i < i0 + hidden; i++, f++, g++, o++, at++) {
      const input = sigmoid(gates[i])
      const forget = sigmoid(gates[f])
      const candidate = tanh(gates[g])
      const output = sigmoid(gates[o])
      const cell = forget * cPrev[at] + input * candidate
      const squashed = tanh(cell)
      gates[i] = input
      gates[f] = forget
      gates[g] = candidate
      gates[o] = output
      c[at] = cell
      tanhC[at] = squashed
      h[at] = output * squashed
    }
  }
}

function backward({ kernels, batch, hidden, Wh, masked, stepClip }: CellContext, step: StepMemory): void {
  if (masked) backwardMasked(step, batch, hidden)
  else derive(step, 0, batch, hidden)
  if (stepClip !== null) clampInPlace(step.da_bg, stepClip)
  if (step.cut) {
    step.dcPrev_bh.fill(0)
    return
  }
  kernels.productRightTransposed(step.dhPrev_bh, step.da_bg, Wh, batch, 4 * hidden, hidden, true)
  if (masked) addMaskedRows(step.dhPrev_bh, step.dh_bh, step.mask_b, batch, hidden)
}

/** Masked rows: c was copied, so its gradient goes back as it is, and nothing reaches the gates. */
function backwardMasked(step: StepMemory, batch: number, hidden: number): void {
  for (let b = 0; b < batch; b++) if (step.mask_b[b] !== 0) derive(step, b, b + 1, hidden)
  copyMaskedRows(step.dcPrev_bh, step.dc_bh, step.mask_b, batch, hidden)
  zeroMaskedRows(step.da_bg, step.mask_b, batch, 4 * hidden)
}

/** The rows b0 … b1 of da, dc and dcPrev. */
function derive(step: StepMemory, b0: number, b1: number, hidden: number): void {
  const { gates_bg: gates, cPrev_bh: cPrev, tanhC_bh: tanhC, dh_bh: dh, dc_bh: dc, dcPrev_bh: dcPrev, da_bg: da } = step
  for (let at = b0 * hidden, b = b0; b < b1; b++) {
    const i0 = b * 4 * hidden
    for (let i = i0, f = i0 + hidden, g = f + hidden, o = g + hidden; i < i0 + hidden; i++, f++, g++, o++, at++) {
      const input = gates[i]
      const forget = gates[f]
      const candidate = gates[g]
      const output = gates[o]
      const squashed = tanhC[at]
      const dState = dc[at] + dh[at] * output * (1 - squashed * squashed)
      da[i] = dState * candidate * input * (1 - input)
      da[f] = dState * cPrev[at] * forget * (1 - forget)
      da[g] = dState * input * (1 - candidate * candidate)
      da[o] = dh[at] * squashed * output * (1 - output)
      dc[at] = dState
      dcPrev[at] = dState * forget
    }
  }
}

export const lstm: Cell = { hasCellState: true, hasRecurrentSide: false, forward, backward }
