/** All experiments of one run: each takes copies when it is asked for, and works piece by piece, so that everything else can go on
 *  in between and somebody can give it up. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { plainSet } from '../../engine/kernels/sets.ts'
import type { Run } from '../../run/run.ts'
import type { ExperimentName, ExperimentRequest, NudgeOrder, PartialOf, ResultOf } from '../contract/experiments.ts'
import { epochsExperiment } from './epochs.ts'
import { transposedExperiment } from './transposed.ts'
import { cellsExperiment } from './cells.ts'
import { clippingExperiment } from './clipping.ts'
import { itemisedExperiment } from './itemised.ts'
import { nudgeExperiment, placeOf } from './nudge.ts'
import { createRadii } from './radii.ts'
import { radiusExperiment } from './radius.ts'
import { Rooms } from './rooms.ts'
import { sourceOf } from './source.ts'
import { statefulExperiment } from './stateful.ts'
import { togetherExperiment } from './together.ts'
import { truncationExperiment } from './truncation.ts'

/** What may be given with a piece: a function that says what is new since it was last called. */
export type News = () => PartialOf<ExperimentName>

/** One piece for each `next`; `return` gives it up. null: there is no such number. */
export type Experimenting = Generator<News | void, ResultOf<ExperimentName> | null, void>

/** It is about the run as it is when it is asked for, whatever the run does meanwhile; the run stays as it is. */
export type Experiment = (request: ExperimentRequest) => Experimenting

/** Memory is taken at the first experiment. */
export function createExperiments(run: Run, set: KernelSet = plainSet): Experiment {
  const rooms = new Rooms(set)
  const radii = createRadii()
  return (request) => {
    const source = sourceOf(run)
    switch (request.name) {
      case 'radius':
        return radiusExperiment(source, request.order, rooms, radii)
      case 'itemised':
        return itemisedExperiment(source, request.order, rooms)
      case 'cells':
        return cellsExperiment(source, request.order, rooms)
      case 'together':
        return togetherExperiment(request.order, set)
      case 'transposed':
        return onePiece(() => transposedExperiment(source, request.order, rooms))
      case 'epochs':
        return epochsExperiment(source, request.order, rooms, set)
      case 'clipping':
        return onePiece(() => clippingExperiment(source, request.order, rooms))
      case 'truncation':
        return onePiece(() => truncationExperiment(source, request.order, rooms))
      case 'stateful':
        return onePiece(() => statefulExperiment(source, rooms))
      case 'nudge': {
        const gradient = gradientOf(run, request.order)
        return onePiece(() => nudgeExperiment(source, request.order, gradient, rooms))
      }
    }
  }
}

/** All pieces at once. */
export function finishExperiment(experimenting: Experimenting): ResultOf<ExperimentName> | null {
  for (;;) {
    const { done, value } = experimenting.next()
    if (done) return value
  }
}

function* onePiece<Result>(work: () => Result): Generator<void, Result, void> {
  return work()
}

/** The number that the page shows: the run has passed its batch, or does it now. */
function gradientOf(run: Run, { cell }: NudgeOrder): number {
  run.pass()
  const place = placeOf(run.workspace, cell)
  return place ? place.gradient[place.at] : NaN
}
