/** One timestep of the plain cell, h = act(x·Wx + h'·Wh + b), act = tanh or relu, and its derivative. */

import { addMaskedRows, copyMaskedRows, zeroMaskedRows } from '../rows.ts'
import type { Cell, CellContext, StepMemory } from './cell.ts'

/** Which of the kernels' activations. */
type ActivationName = 'tanh' | 'relu'

function forward(name: ActivationName, { kernels, batch, hidden, Wh, masked }: CellContext, step: StepMemory): void {
  kernels.product(step.h_bh, step.hPrev_bh, Wh, batch, hidden, hidden, true)
  kernels[name].apply(step.h_bh)
  if (masked) copyMaskedRows(step.h_bh, step.hPrev_bh, step.mask_b, batch, hidden)
}

function backward(name: ActivationName, context: CellContext, step: StepMemory): void {
  const { kernels, batch, hidden, Wh, masked, stepClip } = context
  kernels[name].derive(step.da_bg, step.dh_bh, step.h_bh)
  if (masked) zeroMaskedRows(step.da_bg, step.mask_b, batch, hidden)
  if (stepClip !== null) kernels.clamp(step.da_bg, stepClip)
  if (step.cut) return
  kernels.productRightTransposed(step.dhPrev_bh, step.da_bg, Wh, batch, hidden, hidden, true)
  if (masked) addMaskedRows(step.dhPrev_bh, step.dh_bh, step.mask_b, batch, hidden)
}

function plainCell(name: ActivationName): Cell {
  return {
    hasCellState: false,
    hasRecurrentSide: false,
    forward: (context, step) => forward(name, context, step),
    backward: (context, step) => backward(name, context, step),
  }
}

export const rnnTanh = plainCell('tanh')
export const rnnRelu = plainCell('relu')
