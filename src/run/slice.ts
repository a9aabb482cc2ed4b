/** Computing one slice of a batch: forward, its share of the loss' gradient, backward. Whoever does it, the numbers are the same. */

import { buildIn } from '../engine/kernels/sets.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { createModel } from '../engine/model.ts'
import type { Model } from '../engine/model.ts'
import type { Parameter } from '../engine/parameters.ts'
import { backwardToInputs, backwardToWeights, forward, lossOf } from '../engine/passes.ts'
import { createWorkspace } from '../engine/workspace.ts'
import type { Workspace } from '../engine/workspace.ts'
import { viewsOf } from './slices.ts'
import type { SliceRoom, SliceSetup } from './slices.ts'

/** What of a batch a slice needs. */
export interface SliceInputs {
  x: ArrayLike<number>
  mask: ArrayLike<number>
  target: ArrayLike<number>
}

/** Memory for a slice beside a model that may have an embedding: the slice gets what was looked up. */
export function sliceWorkspace(model: Model, { schedule, objective, batch, parts }: SliceSetup): Workspace {
  const plain: Model = { ...model, architecture: { ...model.architecture, embedding: null } }
  return createWorkspace(plain, schedule, batch, objective, model.arena, parts)
}

/** The weights that are the same for every slice: all but the embedding's. */
export function sharedWeights({ parameters }: Model): Parameter[] {
  return parameters.filter(({ kind }) => kind !== 'E')
}

/** `counted`: pairs over which the mean of the loss goes, in the whole batch. dx only where the whole has an embedding. */
export function computeSlice(workspace: Workspace, { architecture }: SliceSetup, { x, mask, target }: SliceInputs, counted: number): void {
  forward(workspace, { inputs: x, targets: target, lengths: null, mask })
  lossOf(workspace, counted)
  backwardToWeights(workspace)
  if (architecture.embedding) backwardToInputs(workspace)
}

/** A helper's own model and memory. The order is in `buffer`, and the answer takes its place. */
export function createSlice(setup: SliceSetup, set: KernelSet): (buffer: ArrayBuffer, counted: number) => void {
  const { model, workspace } = buildIn(set, 'float32', ({ kernels, arena }) => {
    const model = createModel({ ...setup.architecture, embedding: null }, kernels, arena)
    return { model, workspace: sliceWorkspace(model, setup) }
  }, 0)
  return (buffer, counted) => {
    const room = viewsOf(setup, buffer)
    spread(room.weights, model.parameters, 'value')
    computeSlice(workspace, setup, room, counted)
    answer(room, setup, workspace)
  }
}

/** What a slice gives to the whole. */
export function answer(room: SliceRoom, { architecture }: SliceSetup, workspace: Workspace): void {
  gather(room.weights, sharedWeights(workspace.model), 'gradient')
  if (architecture.embedding) room.x.set(workspace.dx_tbd)
  room.y.set(workspace.y_sbk)
}

/** One array → all weights. */
export function spread(from: Float32Array, parameters: readonly Parameter[], which: 'value' | 'gradient'): void {
  let at = 0
  for (const parameter of parameters) {
    parameter[which].set(from.subarray(at, at + parameter[which].length))
    at += parameter[which].length
  }
}

/** All weights, or their gradients, → one array. */
export function gather(to: Float32Array, parameters: readonly Parameter[], which: 'value' | 'gradient'): void {
  let at = 0
  for (const parameter of parameters) {
    to.set(parameter[which], at)
    at += parameter[which].length
  }
}
