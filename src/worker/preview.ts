/** A network aside: trained for a while, then looked at with another batch and length (its weights depend on neither). The open run
 *  stays as it is. */

import { firstPageWeights } from '../run/first-page/first-page.ts'
import type { Recipe } from '../run/recipe.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'
import { updatedName } from '../trace/derive/updated.ts'
import { failed } from './client-failure.ts'
import type { EngineRun } from './engine-run.ts'
import { Pace } from './pace.ts'
import type { World } from './pace.ts'
import type { RequestOf } from './protocol.ts'

export interface PreviewJob {
  order: RequestOf<'preview'>
  createEngine: (recipe: Recipe) => EngineRun
  world: World
  stopped(): boolean
}

/** Previews belong to no run. */
const NO_RUN = 0

export async function preview(job: PreviewJob): Promise<Snapshot> {
  const { order: { recipe, show }, createEngine } = job
  const shown = createEngine({ ...recipe, ...show })
  if (restoreFirstPage(shown, job.order)) return withoutUpdate(lookedAt(shown), shown)
  if (!shown.restore((await trained(job)).checkpoint())) throw failed('refused', { what: 'preview' })
  return lookedAt(shown)
}

/** The weights that come with the project are those of these kernels: others show what they have trained themselves. */
function restoreFirstPage(shown: EngineRun, { recipe, iterations }: RequestOf<'preview'>): boolean {
  const weights = shown.kernels === 'simd' ? firstPageWeights(recipe, iterations, shown.weights) : null
  if (weights === null) return false
  const fresh = shown.checkpoint()
  return shown.restore({ ...fresh, iteration: iterations, arrays: { ...fresh.arrays, ...weights } })
}

/** Stops early where a number is no longer finite: the weights before that are shown. */
async function trained({ order: { recipe, iterations }, createEngine, world, stopped }: PreviewJob): Promise<EngineRun> {
  const run = createEngine(recipe)
  const pace = new Pace(world)
  while (run.iteration < iterations) {
    run.pass()
    if (run.update()) break
    if (!pace.over) continue
    await pace.rest()
    if (stopped()) throw failed('cancelled', { iteration: run.iteration })
  }
  return run
}

function lookedAt(shown: EngineRun): Snapshot {
  shown.pass()
  const snapshot = shown.snapshot(NO_RUN, 'full', (bytes) => new ArrayBuffer(bytes))
  if (!snapshot) throw failed('failed', { message: 'no memory' })
  return snapshot
}

/** The optimizer's memory does not come along, so what the update would make of these weights is not known here. */
function withoutUpdate(snapshot: Snapshot, { weights }: EngineRun): Snapshot {
  const updated = new Set(weights.map(({ id }) => updatedName(id)))
  return { ...snapshot, tensors: Object.fromEntries(Object.entries(snapshot.tensors).filter(([id]) => !updated.has(id))) }
}
