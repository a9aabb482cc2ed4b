/** The same batch through all four cells, each with first weights from the same seed at the same sizes. */

import { drawWeights } from '../../engine/draw-weights.ts'
import { randomStream } from '../../engine/random.ts'
import { CELLS } from '../../engine/spec.ts'
import type { CellName } from '../../engine/spec.ts'
import type { CellsOrder, CellsResult, Profiles } from '../contract/experiments.ts'
import { passIn, planOf, profilesOf } from './profile.ts'
import type { Rooms } from './rooms.ts'
import { withSteps } from './source.ts'
import type { ExperimentSource } from './source.ts'

export function* cellsExperiment(own: ExperimentSource, { steps }: CellsOrder, rooms: Rooms): Generator<void, CellsResult, void> {
  const source = withSteps(own, steps)
  const cells: [CellName, Profiles][] = []
  for (const cell of CELLS) {
    cells.push([cell, profilesFor({ ...source, architecture: { ...source.architecture, cell } }, rooms)])
    yield
  }
  return { cells: Object.fromEntries(cells) as Record<CellName, Profiles> }
}

function profilesFor(source: ExperimentSource, rooms: Rooms): Profiles {
  const { recipe, batch, iteration } = source
  const room = rooms.take(planOf(source))
  drawWeights(room.workspace.model, recipe.weights, randomStream(recipe.seed, 'weights'))
  const profiles = profilesOf(room, iteration, passIn(room.workspace, batch))
  rooms.giveBack(room)
  return profiles
}
