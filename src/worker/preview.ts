/** A network aside: trained for a while, then looked at with another batch and length (its weights depend on neither). The open run
 *  stays as it is. */

import type { Snapshot } from '../trace/contract/tensors.ts'
import { failed } from './client-failure.ts'
import type { Recipe } from '../run/recipe.ts'
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

/** Stops early where a number is no longer finite: the weights before that are shown. */
export async function preview({ order, createEngine, world, stopped }: PreviewJob): Promise<Snapshot> {
  const { recipe, iterations, show } = order
  const trained = createEngine(recipe)
  const pace = new Pace(world)
  while (trained.iteration < iterations) {
    trained.pass()
    if (trained.update()) break
    if (!pace.over) continue
    await pace.rest()
    if (stopped()) throw failed('cancelled', { iteration: trained.iteration })
  }
  const shown = createEngine({ ...recipe, ...show })
  if (!shown.restore(trained.checkpoint())) throw failed('refused', { what: 'preview' })
  shown.pass()
  const snapshot = shown.snapshot(NO_RUN, 'full', (bytes) => new ArrayBuffer(bytes))
  if (!snapshot) throw failed('failed', { message: 'no memory' })
  return snapshot
}
