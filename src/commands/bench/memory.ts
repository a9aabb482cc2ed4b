/** What a workload takes: its weights, their gradients and the optimizer's memory; the trace of one batch, which is the memory that
 *  backpropagation through time needs; and the copy of it that the page gets for the iteration on display. */

import { createArena } from '../../engine/arena.ts'
import { plainKernels } from '../../engine/kernels/plain.ts'
import { createModel } from '../../engine/model.ts'
import { scheduleFor } from '../../engine/modes.ts'
import { initialState } from '../../engine/optimizers.ts'
import { createWorkspace } from '../../engine/workspace.ts'
import { snapshotOf } from '../../trace/derive/snapshot.ts'
import { settingsOf } from './workloads.ts'
import type { Workload } from './workloads.ts'

export interface Memory {
  weights: number
  trace: number
  full: number
  live: number
}

export function memoryOf(workload: Workload): Memory {
  const arena = createArena('float32')
  const model = createModel(workload.architecture, plainKernels, arena)
  const sizes = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length]))
  const settings = settingsOf(workload)
  const state = initialState(workload.optimizer, sizes, arena)
  const weights = arena.used
  const workspace = createWorkspace(model, scheduleFor('many_to_one', { steps: workload.steps }), workload.batch, workload.objective)
  const copied = (detail: 'full' | 'live') => {
    let size = 0
    const run = { runId: 0, iteration: 0, workspace, lengths: null, data: { kind: 'none' } as never, loss: 0, gradNorm: 0, clipScale: 1, optimizer: { settings, state }, notFinite: null }
    snapshotOf(run, detail, (bytes) => new ArrayBuffer((size = bytes)))
    return size
  }
  return { weights, trace: arena.used - weights, full: copied('full'), live: copied('live') }
}

export function memoryLine(workload: Workload): string {
  const { weights, trace, full, live } = memoryOf(workload)
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  return `memory of ${workload.name}: weights, gradients and optimizer ${mb(weights)}; trace ${mb(trace)}; copied for the page ${mb(full)} at a stop, ${mb(live)} a picture while training`
}
