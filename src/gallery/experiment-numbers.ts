/** What the experiments answer about the page's own recipe: the engine's numbers, once. */

import { PAGE_RECIPE } from '../run/recipe-defaults.ts'
import { checkRecipe } from '../run/check-recipe.ts'
import { createRun } from '../run/run.ts'
import type { ClippingResult, CellsResult, ExperimentRequest, ItemisedResult } from '../trace/contract/experiments.ts'
import { createExperiments, finishExperiment } from '../trace/experiments/experiments.ts'

export const CELLS = ['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] as const
type Cell = (typeof CELLS)[number]

function asked<Result>(part: object, request: ExperimentRequest): Result {
  const run = createRun(checkRecipe({ ...PAGE_RECIPE, ...part }).recipe, { precision: 'float64' })
  return finishExperiment(createExperiments(run)(request)) as Result
}

export const itemisedNumbers = (steps: number) => asked<ItemisedResult>({ steps, mode: 'many_to_many_synced' }, { name: 'itemised', order: { steps: null } })
export const clippingNumbers = () => asked<ClippingResult>({ steps: 12, mode: 'many_to_many_synced' }, { name: 'clipping', order: { bounds: { global: 0.3, step: 0.005 } } })

/** Of the same sizes as the lesson's: the page trains larger ones, and takes its time. */
const UNTIL = 200

export function cellsNumbers() {
  const { cells } = asked<CellsResult>({}, { name: 'cells', order: { steps: 50 } })
  const each = <Value>(value: (cell: Cell) => Value) => Object.fromEntries(CELLS.map((cell) => [cell, value(cell)])) as Record<Cell, Value>
  return { profiles: each((cell) => cells[cell].norms['dh.l0.fwd'] ?? new Float64Array(0)), losses: each(lossesOf), until: UNTIL }
}

/** Iteration and loss in turn. */
function lossesOf(cell: Cell): Float64Array {
  const run = createRun(checkRecipe({ ...PAGE_RECIPE, cell }).recipe)
  const points: number[] = []
  for (let iteration = 0; iteration < UNTIL; iteration++) {
    points.push(iteration, run.pass().loss)
    run.update()
  }
  return Float64Array.from(points)
}
