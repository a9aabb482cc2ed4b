/** A workload made ready for the engine: one step is forward, backward and update on the same batch. Runs in Node and in a browser's worker. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { buildIn } from '../../engine/kernels/sets.ts'
import { createModel } from '../../engine/model.ts'
import type { Model } from '../../engine/model.ts'
import { scheduleFor } from '../../engine/modes.ts'
import { initialState, update } from '../../engine/optimizers.ts'
import { backward, forward, lossOf } from '../../engine/passes.ts'
import type { Precision } from '../../engine/spec.ts'
import { createWorkspace } from '../../engine/workspace.ts'
import { batchOf, drawFirstWeights, settingsOf } from './workloads.ts'
import type { Workload } from './workloads.ts'

/** What is shown before anything is timed. Of an embedding only some rows of the batch, as `E`. */
export interface Checked {
  loss: number
  gradients: Record<string, ArrayLike<number>>
}

export interface Training {
  /** Loss and gradients of the first weights; nothing moves. */
  check(): Checked
  /** The loss before its update. */
  step(): number
}

/** Rows of an embedding that are compared. */
const ROWS = 20

export function trainingOf(workload: Workload, set: KernelSet, precision: Precision = 'float32'): Training {
  const { architecture, objective, steps, optimizer } = workload
  const settings = settingsOf(workload)
  const { workspace, state } = buildIn(set, precision, ({ kernels, arena }) => {
    const model = createModel(architecture, kernels, arena)
    const sizes = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length]))
    return { workspace: createWorkspace(model, scheduleFor('many_to_one', { steps }), workload.batch, objective), state: initialState(optimizer, sizes, arena) }
  })
  const { model } = workspace
  drawFirstWeights(model)
  const batch = batchOf(workload)
  const pass = () => {
    forward(workspace, batch)
    const loss = lossOf(workspace)
    backward(workspace)
    return loss
  }
  return {
    check: () => ({ loss: pass(), gradients: gradientsOf(model, checkedRows(workload)) }),
    step() {
      const loss = pass()
      update(settings, state, model.parameters, 1, model.kernels.updates)
      return loss
    },
  }
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
