/** The loop over time, forward and backward. What one step does is in cells/; what is done for all steps at once in layer.ts. */

import { project, projectGradient } from './layer.ts'
import type { Layer } from './layer.ts'
import type { Numbers } from './numbers.ts'
import { readBackward, readForward } from './read-out.ts'
import { multiply } from './rows.ts'
import type { Workspace } from './workspace.ts'

/** All steps of one layer and direction; the input product is made for all of them at once. */
export function unrollForward(layer: Layer): void {
  project(layer, layer.whole)
  stepsForward(layer)
}

/** The steps alone: the input product is there. */
export function stepsForward(layer: Layer): void {
  const { cell, order, sweep } = layer
  if (sweep) sweep.forward(layer.masked)
  else for (let run = 0; run < order.length; run++) cell.forward(layer, order[run])
}

/** The steps alone: the gradient of their input is projectGradient's. */
export function unrollBackward(layer: Layer): void {
  const { cell, order, sweep } = layer
  if (sweep) sweep.backward(layer.masked, layer.stepClip, layer.truncate)
  else for (let run = order.length - 1; run >= 0; run--) cell.backward(layer, order[run])
}

/** Where outputs are fed back, x_t is made only when y_{t−1} is: time outside, layers inside. One direction. */
export function unrollFedForward(workspace: Workspace): void {
  const { schedule, levels, readOut, fedFrom, evaluated } = workspace
  for (let t = 0; t < schedule.steps; t++) {
    if (fedFrom[t] >= 0) feed(workspace, t, readOut.each[fedFrom[t]].y)
    for (const { directions } of levels) {
      const layer = directions[0]
      project(layer, layer.each[t])
      layer.cell.forward(layer, layer.order[t])
    }
    if (evaluated[t] >= 0) readForward(readOut, readOut.each[evaluated[t]])
  }
}

/** The derivative of unrollFedForward: time from the end, layers from the top, and dx_t goes on to dy_{t−1}. */
export function unrollFedBackward(workspace: Workspace): void {
  const { schedule, levels, readOut, fedFrom, evaluated } = workspace
  for (let t = schedule.steps - 1; t >= 0; t--) {
    if (evaluated[t] >= 0) readBackward(readOut, readOut.each[evaluated[t]])
    for (let level = levels.length - 1; level >= 0; level--) {
      const layer = levels[level].directions[0]
      layer.cell.backward(layer, layer.order[t])
      projectGradient(layer, layer.each[t])
    }
    const cut = levels[0].directions[0].order[t].cut
    if (fedFrom[t] >= 0 && !cut) feedGradient(workspace, t, readOut.each[fedFrom[t]].dy)
  }
}

/** x_t = y_{t−1}. */
function feed({ x_tbd, entered_tbd, inputDropout_tbd, dropping }: Workspace, t: number, y: Numbers): void {
  const at = t * y.length
  x_tbd.set(y, at)
  if (entered_tbd === x_tbd) return
  entered_tbd.set(y, at)
  if (dropping) {
    const slab = entered_tbd.subarray(at, at + y.length)
    multiply(slab, slab, inputDropout_tbd.subarray(at, at + y.length))
  }
}

/** The derivative of `feed`: dy_{t−1} += dx_t. */
function feedGradient({ dEntered_tbd, inputDropout_tbd, dropping }: Workspace, t: number, dy: Numbers): void {
  const at = t * dy.length
  for (let i = 0; i < dy.length; i++) dy[i] += dEntered_tbd[at + i] * (dropping ? inputDropout_tbd[at + i] : 1)
}
