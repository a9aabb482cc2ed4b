/** What the page waits for after a key: a forward and a backward pass with the copy of its trace. Weights and batch are those of the
 *  adding task's recipe; nothing is updated. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { gradientNorm } from '../../engine/clip.ts'
import { backward, forward, lossOf } from '../../engine/passes.ts'
import type { CellName } from '../../engine/spec.ts'
import { PAGE_RECIPE } from '../../run/recipe-defaults.ts'
import { createRun } from '../../run/run.ts'
import { snapshotOf } from '../../trace/derive/snapshot.ts'
import { rounded } from './rounds.ts'
import type { Result } from './rounds.ts'
import { interleaved, repeatsFor } from './timing.ts'

export interface TraceLoad {
  name: string
  about: string
  cell: CellName
  batch: number
  steps: number
  hidden: number
}

const sizes = (cell: CellName, batch: number, steps: number, hidden: number): TraceLoad => ({
  name: `trace ${cell} ${batch}×${steps}×${hidden}`,
  about: `forward, backward and full snapshot: ${cell}, batch ${batch}, T ${steps}, 2 → ${hidden}`,
  cell, batch, steps, hidden,
})

export const TRACE_LOADS: readonly TraceLoad[] = (['rnn_tanh', 'lstm'] as const).flatMap((cell) => [sizes(cell, 8, 12, 16), sizes(cell, 32, 100, 128)])

const ROUND_MS = 20

export function traceTimes(sets: readonly KernelSet[], rounds: number): Result[] {
  return TRACE_LOADS.flatMap((load) => {
    const runs = sets.map((set) => tracePass(load, set))
    const times = interleaved(runs, rounds, runs.map((run) => repeatsFor(run, ROUND_MS)))
    return times.map(({ best_ms, median_ms }, i) => ({ workload: load.name, engine: sets[i].name, where: 'node', best_ms: rounded(best_ms), median_ms: rounded(median_ms) }))
  })
}

/** One pass with its snapshot, into a buffer that is used again as the worker's pool does; gives the loss. */
export function tracePass({ cell, batch, steps, hidden }: TraceLoad, set: KernelSet): () => number {
  const run = createRun({ ...PAGE_RECIPE, cell, batch, steps, hidden }, { set })
  const { workspace, optimizer } = run
  const current = run.currentBatch()
  let room = new ArrayBuffer(0)
  const buffer = (bytes: number) => (room.byteLength < bytes ? (room = new ArrayBuffer(bytes)) : room)
  return () => {
    forward(workspace, current)
    const loss = lossOf(workspace)
    backward(workspace)
    const gradNorm = gradientNorm(run.model.parameters)
    snapshotOf({ runId: 0, iteration: 0, workspace, lengths: null, data: current.data, loss, gradNorm, clipScale: 1, optimizer, notFinite: null }, 'full', buffer)
    return loss
  }
}
