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

/** Rows of the table that the inspector shows at a moment of a many-to-one network with one layer. */
export function tableAt({ moment, snapshot }: Stop): number[][] {
  const [tensor, step] = shownAt(moment)
  const { rows, columns, data } = slab(snapshot.tensors[tensor]!, step)
  return Array.from({ length: rows }, (_, row) => Array.from(data.subarray(row * columns, (row + 1) * columns)))
}

function shownAt(moment: Moment): [tensor: string, slab: number | null] {
  if (moment.kind === 'data') return ['x', 0]
  if (moment.kind === 'feed') return [`h.l0.${moment.direction}`, moment.step]
  if (moment.kind === 'back') return [`dh.l0.${moment.direction}`, moment.step]
  if (moment.kind === 'update') return ['dWh.l0.fwd', null]
  return ['y', 0]
}
