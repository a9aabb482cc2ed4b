/** The pre-activation `a` of each step, which the engine overwrites with the gates: computed once more, by the same kernels. */

import type { Layer } from '../../engine/layer.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { scratch } from './scratch.ts'

/** (T, B, G·H) into `to`: what the activations were applied to (gru n: p_n + r ⊙ q_n). */
export function writePreactivations(workspace: Workspace, layer: Layer, to: Numbers): void {
  const size = layer.batch * layer.columns
  for (let run = 0; run < layer.order.length; run++) to.set(preactivation(workspace, layer, run), layer.order[run].step * size)
}

/** Of the run-th step: (B, G·H) in the scratch room. */
export function preactivation(workspace: Workspace, layer: Layer, run: number): Numbers {
  const { kernels, batch, hidden, columns, width, Wx, Wh, b, each, order, cell } = layer
  const step = order[run]
  const a = scratch(workspace, batch * columns)
  kernels.affine(a, b, each[step.step].input, Wx, batch, width, columns)
  if (cell.hasRecurrentSide) addRecurrentSide(a, step.q_bg, step.gates_bg, hidden)
  else kernels.product(a, step.hPrev_bh, Wh, batch, hidden, columns, true)
  return a
}

/** gru: r and z add q, n adds r ⊙ q. */
function addRecurrentSide(a: Numbers, q: Numbers, gates: Numbers, hidden: number): void {
  for (let i = 0; i < a.length; i++) {
    const inN = i % (3 * hidden) >= 2 * hidden
    a[i] += inN ? gates[i - 2 * hidden] * q[i] : q[i]
  }
}
