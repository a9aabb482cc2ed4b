/** One timestep of the plain cell, h = act(x·Wx + h'·Wh + b), act = tanh or relu, and its derivative. */

import { clampInPlace } from '../clip.ts'
import { tanh } from '../math.ts'
import type { Numbers } from '../numbers.ts'
import { addMaskedRows, copyMaskedRows, zeroMaskedRows } from '../rows.ts'
import type { Cell, CellContext, StepMemory } from './cell.ts'

interface Activation {
  apply(a: Numbers): void
  /** da = dh ⊙ act'(a), written with h = act(a). */
  derive(da: Numbers, dh: Numbers, h: Numbers): void
}

const TANH: Activation = {
  apply(a) {
    for (let i = 0; i < a.length; i++) a[i] = tanh(a[i])
  },
  derive(da, dh, h) {
    for (let i = 0; i < da.length; i++) da[i] = dh[i] * (1 - h[i] * h[i])
  },
}

const RELU: Activation = {
  apply(a) {
    // Not Math.max: a comparison that is false for NaN would hide it, so NaN is let through.
    for (let i = 0; i < a.length; i++) if (a[i] < 0) a[i] = 0
  },
  derive(da, dh, h) {
    for (let i = 0; i < da.length; i++) da[i] = h[i] > 0 ? dh[i] : 0
  },
}

function forward(activation: Activation, { kernels, batch, hidden, Wh, masked }: CellContext, step: StepMemory): void {
  kernels.product(step.h_bh, step.hPrev_bh, Wh, batch, hidden, hidden, true)
  activation.apply(step.h_bh)
  if (masked) copyMaskedRows(step.h_bh, step.hPrev_bh, step.mask_b, batch, hidden)
}

function backward(activation: Activation, context: CellContext, step: StepMemory): void {
  const { kernels, batch, hidden, Wh, masked, stepClip } = context
  activation.derive(step.da_bg, step.dh_bh, step.h_bh)
  if (masked) zeroMaskedRows(step.da_bg, step.mask_b, batch, hidden)
  if (stepClip !== null) clampInPlace(step.da_bg, stepClip)
  if (step.cut) return
  kernels.productRightTransposed(step.dhPrev_bh, step.da_bg, Wh, batch, hidden, hidden, true)
  if (masked) addMaskedRows(step.dhPrev_bh, step.dh_bh, step.mask_b, batch, hidden)
}

function plainCell(activation: Activation): Cell {
  return {
    hasCellState: false,
    hasRecurrentSide: false,
    forward: (context, step) => forward(activation, context, step),
    backward: (context, step) => backward(activation, context, step),
  }
}

export const rnnTanh = plainCell(TANH)
export const rnnRelu = plainCell(RELU)
