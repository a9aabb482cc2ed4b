/** How the numbers of one batch reach the page: names, axes and slabs. Types and lookups, nothing is computed here. */

import type { DirectionName, ModelShape } from '../../engine/spec.ts'
import type { BatchData } from '../../tasks/data.ts'

export type Axis = 'batch' | 'time' | 'features' | 'hidden' | 'outputs' | 'gates' | 'vocabulary'

/** What a tensor is, apart from its layer and direction.
 *  x, y, target, h, c, the gates (activated: i f g o, r z n), `a` the pre-activation (time, batch, G·H);
 *  d… is ∂L/∂…: dx, dy, dh, dc, da (gradient at the pre-activation, after stepClip; x side), dq (gru: recurrent side).
 *  Weights: Wx (in, G·H), Wh (H, G·H), b (G·H), bh (gru: bias of the recurrent side), Wy (F, K), by (K), E (vocabulary, D);
 *  their gradients dWx …; their values after this iteration's update: Wx' ….  */
export type TensorKind = string

/** `kind` alone for x, y, target, dx, dy, Wy, by, E; else `kind.l0.fwd`. A part of the picture adds the step: `h.l0.fwd.3`. */
export type TensorId = string

export function tensorId(kind: TensorKind, layer: number, direction: DirectionName): TensorId {
  return `${kind}.l${layer}.${direction}`
}

/** Time-major where there is time: shape (time, batch, …), so that the slab of one step is contiguous. */
export interface TensorView {
  id: TensorId
  axes: Axis[]
  shape: number[]
  data: Float32Array | Float64Array
}

/** Everything that happened with one batch, as it was when the weights had been updated `iteration` times. */
export interface Snapshot {
  runId: number
  /** Number of updates made before this batch. */
  iteration: number
  shape: ModelShape
  /** full: all tensors; live: while training runs; of a large batch only x, y, target, h, weights and norms. */
  detail: 'live' | 'full'
  loss: number
  /** Global norm of the gradient of all weights, before clipping; and the factor of the global clip (1: not clipped). */
  gradNorm: number
  clipScale: number
  /** ‖∂L/∂h_t‖ of layer 0's and every other layer's states: norms['dh.l0.fwd'][t]. Where the shares of the steps are there, also of each step's
   *  share of a weight's gradient (`dWh.l0.fwd.steps`), and of the sum of it and all that came back before (`dWh.l0.fwd.sums`). */
  norms: Record<TensorId, Float64Array>
  tensors: Record<TensorId, TensorView>
  /** The examples as the task knows them; null: no task made this batch. */
  data: BatchData | null
  /** Where a number first stopped being finite, if one did. */
  notFinite: NotFinite | null
}

export interface NotFinite {
  tensor: TensorId
  /** Timestep and example from 0; null where the tensor has no such axis. */
  step: number | null
  example: number | null
  phase: 'forward' | 'loss' | 'backward' | 'update'
}

/** One number of one tensor. `step` is null for tensors without time. Row is the example for slabs, the row of W for weights. */
export interface CellRef {
  tensor: TensorId
  step: number | null
  row: number
  column: number
}

/** Values (rows × columns, row-major) of a tensor, or of its slab at one step: h, x, y at `step` give (batch, features). */
export function slab(view: TensorView, step: number | null): { rows: number; columns: number; data: Float32Array | Float64Array } {
  const columns = view.shape[view.shape.length - 1] ?? 1
  if (view.axes[0] === 'time' && step !== null) {
    const rows = view.shape[1] ?? 1
    const size = rows * columns
    return { rows, columns, data: view.data.subarray(step * size, (step + 1) * size) }
  }
  return { rows: view.data.length / columns, columns, data: view.data }
}
