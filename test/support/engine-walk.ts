// What the engine itself says about the batches of a recipe, for comparing with the page: no page, no worker, no store.
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import { simdSet } from './simd.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { momentsOf } from '../../src/trace/contract/moments.ts'
import type { Moment } from '../../src/trace/contract/moments.ts'
import { slab } from '../../src/trace/contract/tensors.ts'
import type { Snapshot } from '../../src/trace/contract/tensors.ts'

export interface Stop {
  iteration: number
  moment: Moment
  snapshot: Snapshot
}

/** Every moment of the first `batches` batches, in playing order; with the kernels that the page has, to the last bit. */
export function stopsOf(recipe: Recipe, batches: number): Stop[] {
  const run = createTrainedRun(recipe, simdSet)
  return Array.from({ length: batches }, (_, iteration) => {
    const snapshot = run.snapshot(1, 'full', (bytes) => new ArrayBuffer(bytes))!
    if (run.update() !== null) throw new Error('The walk is meant for a run that stays finite.')
    return momentsOf(snapshot.shape).map((moment) => ({ iteration, moment, snapshot }))
  }).flat()
}

/** The batch after so many updates, for iterations that are asked for in ascending order. */
export function batchesOf(recipe: Recipe): (iteration: number) => Snapshot {
  const run = createTrainedRun(recipe, simdSet)
  return (iteration) => {
    while (run.iteration < iteration) if (run.update() !== null) throw new Error('This run does not stay finite.')
    if (run.iteration > iteration) throw new Error(`The run is past iteration ${iteration}.`)
    return run.snapshot(1, 'full', (bytes) => new ArrayBuffer(bytes))!
  }
}

/** What the inspector shows of a batch at the moment with this index. */
export function tableOf(snapshot: Snapshot, moment: number): number[][] {
  return tableAt({ iteration: snapshot.iteration, moment: momentsOf(snapshot.shape)[moment]!, snapshot })
}

/** A tensor, or its slab at a step (from 0), as rows. */
export function rowsOf(snapshot: Snapshot, tensor: string, step: number | null = null): number[][] {
  const { rows, columns, data } = slab(snapshot.tensors[tensor]!, step)
  return Array.from({ length: rows }, (_, row) => Array.from(data.subarray(row * columns, (row + 1) * columns)))
}

/** Rows of the table that the inspector shows at a moment of a many-to-one network with one layer. */
export function tableAt({ moment, snapshot }: Stop): number[][] {
  const [tensor, step] = shownAt(moment)
  return rowsOf(snapshot, tensor, step)
}

function shownAt(moment: Moment): [tensor: string, slab: number | null] {
  if (moment.kind === 'data') return ['x', 0]
  if (moment.kind === 'feed') return [`h.l0.${moment.direction}`, moment.step]
  if (moment.kind === 'back') return [`dh.l0.${moment.direction}`, moment.step]
  if (moment.kind === 'update') return ['dWh.l0.fwd', null]
  return ['y', 0]
}
