/** What each timestep adds to the gradient of the weights: x_tᵀ·da_t, batch already summed. Their sum over time is the gradient. */

import type { Layer } from '../../engine/layer.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { scratch } from './scratch.ts'

/** Step `run` of the layer's order, as a view that the next call overwrites: Wx (in, G·H). */
export function shareOfWx(workspace: Workspace, layer: Layer, run: number): Numbers {
  const step = layer.order[run]
  const share = scratch(workspace, layer.width * layer.columns)
  layer.kernels.productLeftTransposed(share, layer.each[step.step].input, step.da_bg, layer.batch, layer.width, layer.columns, false)
  return share
}

/** The same for Wh (H, G·H): h_{t−1}ᵀ·dq_t. */
export function shareOfWh(workspace: Workspace, layer: Layer, run: number): Numbers {
  const step = layer.order[run]
  const share = scratch(workspace, layer.hidden * layer.columns)
  layer.kernels.productLeftTransposed(share, step.hPrev_bh, step.dq_bg, layer.batch, layer.hidden, layer.columns, false)
  return share
}

/** All T shares by time, row-major (T, rows, G·H), into `to`. */
export function writeShares(workspace: Workspace, layer: Layer, share: typeof shareOfWx, to: Numbers): void {
  const size = to.length / layer.order.length
  layer.order.forEach(({ step }, run) => to.set(share(workspace, layer, run), step * size))
}
