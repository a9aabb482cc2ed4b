/** A workload made ready for the engine: one step is forward, backward and update on the same batch. Runs in Node and in a browser's worker. */

import type { Batch } from '../../engine/batch.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { buildIn, SPARE_BYTES } from '../../engine/kernels/sets.ts'
import { createModel } from '../../engine/model.ts'
import type { Model } from '../../engine/model.ts'
import { scheduleFor } from '../../engine/modes.ts'
import { initialState, update } from '../../engine/optimizers.ts'
import { backwardToWeights, forward, lossOf } from '../../engine/passes.ts'
import type { Precision } from '../../engine/spec.ts'
import { createWorkspace } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { Together } from '../../run/together.ts'
import { batchOf, drawFirstWeights, settingsOf } from './workloads.ts'
import type { Workload } from './workloads.ts'

/** What is shown before anything is timed. Of an embedding only some rows of the batch, as `E`. */
export interface Checked {
  loss: number
  gradients: Record<string, ArrayLike<number>>
}

export interface Training {
  /** Loss and gradients of the first weights; nothing moves. */
  check(): Checked | Promise<Checked>
  step(): void | Promise<void>
}

/** Rows of an embedding that are compared. */
const ROWS = 20

export function trainingOf(workload: Workload, set: KernelSet, precision: Precision = 'float32'): Training {
  return prepared(workload, set, precision, ({ workspace, batch }) => () => {
    forward(workspace, batch)
    const loss = lossOf(workspace)
    backwardToWeights(workspace)
    return loss
  })
}

/** With helpers: `gather` makes the pass, once there is a workspace to cut. */
export function sharedTrainingOf(workload: Workload, set: KernelSet, gather: (workspace: Workspace) => Promise<Together>): Training {
  let together: Promise<Together> | null = null
  return prepared(workload, set, 'float32', ({ workspace, batch }) => async () => {
    const loss = await (await (together ??= gather(workspace))).pass(batch)
    if (loss === null) throw new Error('a helper failed')
    return loss
  })
}

function prepared(workload: Workload, set: KernelSet, precision: Precision, passing: (ready: { workspace: Workspace; batch: Batch }) => () => number | Promise<number>): Training {
  const { architecture, objective, steps, optimizer } = workload
  const settings = settingsOf(workload)
  const { workspace, state } = buildIn(set, precision, ({ kernels, arena }) => {
    const model = createModel(architecture, kernels, arena)
    const sizes = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length]))
    return { workspace: createWorkspace(model, scheduleFor('many_to_one', { steps }), workload.batch, objective), state: initialState(optimizer, sizes, arena) }
    // Room for a slice beside it.
  }, 2 * SPARE_BYTES)
  const { model } = workspace
  drawFirstWeights(model)
  const pass = passing({ workspace, batch: batchOf(workload) })
  const checked = (loss: number): Checked => ({ loss, gradients: gradientsOf(model, checkedRows(workload)) })
  const move = () => update(settings, state, model.parameters, 1, model.kernels.updates)
  return { check: () => then(pass(), checked), step: () => then(pass(), move) }
}

/** Without a promise where there is none: a step of microseconds would feel it. */
function then<From, To>(value: From | Promise<From>, next: (value: From) => To): To | Promise<To> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** The first rows of the table that the batch looks up, each once. */
export function checkedRows(workload: Workload): number[] {
  return workload.architecture.embedding ? [...new Set(Array.from(batchOf(workload).inputs))].slice(0, ROWS) : []
}

function gradientsOf({ parameters, architecture: { inputSize } }: Model, rows: readonly number[]): Checked['gradients'] {
  return Object.fromEntries(
    parameters.map(({ name, gradient }) => [name, name === 'E' ? rows.flatMap((row) => Array.from(gradient.subarray(row * inputSize, (row + 1) * inputSize))) : gradient.slice()]),
  )
}
