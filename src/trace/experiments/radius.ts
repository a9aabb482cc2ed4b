/** How the gradient vanishes or explodes when every recurrent block has another spectral radius (Pascanu et al. 2013). */

import type { RadiusOrder, RadiusResult } from '../contract/experiments.ts'
import { passIn, planOf, profilesOf, setWeights } from './profile.ts'
import { scaledTo } from './radii.ts'
import type { Radii } from './radii.ts'
import type { Rooms } from './rooms.ts'
import { withSteps } from './source.ts'
import type { ExperimentSource } from './source.ts'

export function* radiusExperiment(own: ExperimentSource, { radius, steps }: RadiusOrder, rooms: Rooms, radii: Radii): Generator<void, RadiusResult, void> {
  const source = withSteps(own, steps)
  const found = yield* radii(source.architecture, source.weights)
  const { weights, blocks } = scaledTo(radius, source.architecture, source.weights, found)
  const room = rooms.take(planOf(source))
  setWeights(room.workspace, weights)
  const loss = passIn(room.workspace, source.batch)
  const result = { ...profilesOf(room, source.iteration, loss), blocks }
  rooms.giveBack(room)
  return result
}
