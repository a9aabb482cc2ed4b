/** Where a number first stopped being finite, in the order in which a pass computes. Only looked for when something went wrong. */

import { lossesOf } from '../engine/passes.ts'
import type { Layer } from '../engine/layer.ts'
import type { Numbers } from '../engine/numbers.ts'
import { layersOf } from '../engine/workspace.ts'
import type { Workspace } from '../engine/workspace.ts'

export interface NotFinite {
  /** As in the trace: `h.l0.fwd`, `y`, `loss`, `dWh.l0.fwd`, `Wx'.l0.fwd`. */
  tensor: string
  /** Timestep and example from 0; null where the tensor has no such axis. */
  step: number | null
  example: number | null
  phase: 'forward' | 'loss' | 'backward' | 'update'
}

interface Slab {
  tensor: string
  phase: NotFinite['phase']
  step: number | null
  /** (rows, …); a row is an example. */
  data: ArrayLike<number>
  rows: number | null
}

/** After forward, loss and backward. Where nothing is found the loss is said to be it: a sum of finite numbers that overflowed. */
export function findNotFinite(workspace: Workspace): NotFinite {
  for (const { tensor, phase, step, data, rows } of slabsInOrder(workspace)) {
    const at = firstNotFinite(data)
    if (at >= 0) return { tensor, phase, step, example: rows === null ? null : Math.floor(at / (data.length / rows)) }
  }
  return { tensor: 'loss', step: null, example: null, phase: 'loss' }
}

/** A weight that its update would have made infinite; named as after the update. */
export function notFiniteWeight(name: string): NotFinite {
  const [kind, ...place] = name.split('.')
  return { tensor: [`${kind}'`, ...place].join('.'), step: null, example: null, phase: 'update' }
}

function firstNotFinite(data: ArrayLike<number>): number {
  for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return i
  return -1
}

function* slabsInOrder(workspace: Workspace): Generator<Slab> {
  const { x_tbd, dx_tbd, y_sbk, dy_sbk, schedule, batch, model } = workspace
  const times = Array.from({ length: schedule.steps }, (_, t) => t)
  const layers = layersOf(workspace)
  yield* cut('x', 'forward', x_tbd, times, batch)
  for (const layer of layers) yield* states(layer, batch, 'forward')
  yield* cut('y', 'forward', y_sbk, schedule.reads, batch)
  yield { tensor: 'loss', phase: 'loss', step: null, data: lossesOf(workspace), rows: batch }
  yield* cut('dy', 'backward', dy_sbk, schedule.reads, batch)
  for (const layer of [...layers].reverse()) yield* states(layer, batch, 'backward')
  yield* cut('dx', 'backward', dx_tbd, times, batch)
  for (const { name, gradient } of model.parameters) yield { tensor: `d${name}`, phase: 'backward', step: null, data: gradient, rows: null }
}

/** In the order in which the direction runs; c comes before the h that it makes, and in reverse after it. */
function* states({ name, order }: Layer, batch: number, phase: 'forward' | 'backward'): Generator<Slab> {
  const forwards = phase === 'forward'
  for (const { step, c_bh, h_bh, dh_bh, dc_bh, da_bg } of forwards ? order : [...order].reverse()) {
    const tensors = forwards ? { c: c_bh, h: h_bh } : { dh: dh_bh, dc: dc_bh, da: da_bg }
    for (const [kind, data] of Object.entries(tensors)) yield { tensor: `${kind}.${name}`, phase, step, data, rows: batch }
  }
}

function* cut(tensor: string, phase: NotFinite['phase'], data: Numbers, steps: readonly number[], batch: number): Generator<Slab> {
  const size = data.length / steps.length
  for (const [i, step] of steps.entries()) yield { tensor, phase, step, data: data.subarray(i * size, (i + 1) * size), rows: batch }
}
