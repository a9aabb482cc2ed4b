/** One batch as the engine takes it, and how it gets into a workspace. Where batches come from is in src/tasks. */

import { NO_ROW } from './kernels/table-kernels.ts'
import type { Numbers } from './numbers.ts'
import { isRealStep } from './padding.ts'
import type { Padding } from './padding.ts'
import type { Workspace } from './workspace.ts'
import { layersOf } from './workspace.ts'

export interface Batch {
  /** (T, B, D) numbers or, with an embedding, (T, B) rows of its table. Steps without input are not read. */
  inputs: ArrayLike<number>
  /** (S, B, K) numbers, for softmax_ce (S, B) class numbers. */
  targets: ArrayLike<number>
  /** B lengths in 1..T, the short form of the mask; null: all T. */
  lengths: ArrayLike<number> | null
  /** Where sequences shorter than T are filled up; left out: after. */
  padding?: Padding
  /** (T, B) 1 real, 0 padding; counts before lengths. */
  mask?: ArrayLike<number> | null
  /** Schedule.initial `given`: (B, H) by name, `h.l0.fwd`, lstm also `c.l0.fwd`; zero where there is none. */
  initial?: Record<string, ArrayLike<number>>
}

/** Copies the batch into the workspace. Initial states are set to zero or to those given; carried ones stay as they are. */
export function loadBatch(workspace: Workspace, batch: Batch): void {
  loadInputs(workspace, batch.inputs)
  loadMask(workspace, batch)
  workspace.target.set(batch.targets)
  if (workspace.schedule.initial !== 'carried') loadInitial(workspace, batch.initial ?? {})
}

function loadInputs({ schedule, batch, x_tbd, embedding, model }: Workspace, inputs: ArrayLike<number>): void {
  const width = embedding ? 1 : model.architecture.inputSize
  const to: Numbers | Int32Array = embedding ? embedding.indexes_tb : x_tbd
  const slab = batch * width
  if (schedule.hasInput.every((has) => has)) return copyStretch(to, inputs, 0, schedule.steps * slab)
  for (let t = 0; t < schedule.steps; t++) {
    const from = t * slab
    if (!schedule.hasInput[t]) to.fill(embedding ? NO_ROW : 0, from, from + slab)
    else copyStretch(to, inputs, from, from + slab)
  }
}

function copyStretch(to: Numbers | Int32Array, inputs: ArrayLike<number>, from: number, end: number): void {
  if (inputs instanceof Float32Array || inputs instanceof Float64Array || inputs instanceof Int32Array) to.set(inputs.subarray(from, end), from)
  else for (let i = from; i < end; i++) to[i] = inputs[i]
}

function loadMask(workspace: Workspace, batch: Batch): void {
  const { mask, lengths } = batch
  const masked = mask || lengths ? writeMask(workspace, batch) : false
  if (!masked) workspace.mask_tb.fill(1)
  workspace.masked = masked
  for (const layer of layersOf(workspace)) layer.masked = masked
  workspace.counts_sb = masked && workspace.schedule.mode === 'many_to_many_synced' ? countsOf(workspace) : null
}

/** Whether anything is masked. */
function writeMask({ mask_tb, batch, schedule }: Workspace, { mask, lengths, padding }: Batch): boolean {
  let masked = false
  for (let pair = 0; pair < mask_tb.length; pair++) {
    const t = Math.floor(pair / batch)
    const real = mask ? mask[pair] !== 0 : !lengths || isRealStep(t, lengths[pair - t * batch], schedule.steps, padding)
    mask_tb[pair] = real ? 1 : 0
    if (!real) masked = true
  }
  return masked
}

/** Pairs at real steps only: the loss of the synced mode over sequences of different lengths. */
function countsOf({ schedule, batch, mask_tb, counts_sb }: Workspace): Uint8Array {
  const counts = counts_sb ?? new Uint8Array(schedule.reads.length * batch)
  schedule.reads.forEach((t, s) => {
    for (let b = 0; b < batch; b++) counts[s * batch + b] = mask_tb[t * batch + b]
  })
  return counts
}

function loadInitial(workspace: Workspace, initial: Record<string, ArrayLike<number>>): void {
  const given = workspace.schedule.initial === 'given'
  for (const { memory, name } of layersOf(workspace)) {
    const h = given ? initial[`h.${name}`] : undefined
    const c = given ? initial[`c.${name}`] : undefined
    if (h) memory.h0_bh.set(h)
    else memory.h0_bh.fill(0)
    if (c) memory.c0_bh.set(c)
    else memory.c0_bh.fill(0)
  }
}
