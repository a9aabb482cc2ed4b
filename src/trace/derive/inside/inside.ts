/** One cell at one step, opened: every number between its operations, with its gradient, from what the engine kept. */

import type { CellName } from '../../../engine/spec.ts'
import { layersOf } from '../../../engine/workspace.ts'
import type { Workspace } from '../../../engine/workspace.ts'
import type { CellPlace, InsideView } from '../../contract/inside.ts'
import { gruQuantities, lstmQuantities, plainQuantities } from './cells.ts'
import { laneQuantities } from './lanes.ts'
import type { Opening, Quantities } from './opening.ts'

const CELL_QUANTITIES: Record<CellName, (opening: Opening) => Quantities> = {
  rnn_tanh: plainQuantities,
  rnn_relu: plainQuantities,
  lstm: lstmQuantities,
  gru: gruQuantities,
}

/** After forward, loss and backward. null: there is no such cell. */
export function insideOf(workspace: Workspace, place: CellPlace): InsideView | null {
  const layer = layersOf(workspace).find(({ index, direction }) => index === place.layer && direction === place.direction)
  const run = layer?.order.findIndex(({ step }) => step === place.step) ?? -1
  const step = layer?.order[run]
  if (!layer || !step) return null
  const opening: Opening = { workspace, layer, step, run }
  const { cell } = workspace.model.architecture
  return {
    place,
    cell,
    batch: layer.batch,
    hidden: layer.hidden,
    quantities: { ...laneQuantities(opening), ...CELL_QUANTITIES[cell](opening) },
    ended: layer.masked ? Array.from(step.mask_b).flatMap((real, example) => (real === 0 ? [example] : [])) : [],
    cut: step.cut,
    stepClip: layer.stepClip,
  }
}
