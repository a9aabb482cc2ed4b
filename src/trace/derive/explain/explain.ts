/** One number of the trace taken apart: the rule that made it, its formula with numbers, and what it goes into. */

import { lossesOf } from '../../../engine/passes.ts'
import { GATES } from '../../../engine/spec.ts'
import type { Explanation } from '../../contract/product.ts'
import type { CellRef } from '../../contract/tensors.ts'
import type { TracedRun } from '../traced-run.ts'
import { updatedName } from '../updated.ts'
import { explainCellGradient, explainInputGradient, explainPreactivationGradient, explainStateGradient } from './backward.ts'
import { evaluate } from './expression.ts'
import { feedsOf } from './feeds.ts'
import { explainGate, explainInput, explainPreactivation, explainRecurrentSide, explainState } from './forward.ts'
import type { Rule } from './forward.ts'
import { explainLoss, explainOutputGradient } from './loss.ts'
import { explainOutput } from './read-out.ts'
import { layerOf, read, sceneOf } from './scene.ts'
import type { Place, Scene } from './scene.ts'
import { explainEmbeddingGradient, explainReadOutGradient, explainShare, explainUpdated, explainWeight, explainWeightGradient } from './weights.ts'

/** `step` is time t for every tensor with time (y, dy and target too); −1 (backward direction: T) is the state before the first
 *  step. null where the trace has no such number. */
export function explain(run: TracedRun, cell: CellRef): Explanation | null {
  const scene = sceneOf(run)
  const updated = scene.workspace.model.parameters.find(({ name }) => updatedName(name) === cell.tensor)
  if (updated) {
    if (!inside(updated.shape, cell)) return null
    const { rule, value } = explainUpdated(scene, updated, cell.row, cell.column)
    return { target: cell, value, ...rule, feeds: [] }
  }
  if (!exists(scene, cell)) return null
  const rule = ruleOf(scene, cell)
  return rule && { target: cell, value: valueOf(scene, cell, rule), ...rule, feeds: feedsOf(scene, cell) }
}

/** What the engine does not keep is what its formula gives, from the engine's numbers. */
function valueOf(scene: Scene, cell: CellRef, { expression }: Rule): number {
  if (cell.tensor === 'loss') return lossesOf(scene.workspace)[cell.row]
  const kept = scene.sources[cell.tensor] !== undefined
  return kept ? read(scene, cell.tensor, cell.step, cell.row, cell.column) : expression ? evaluate(expression) : 0
}

function inside(shape: readonly number[], { row, column }: CellRef): boolean {
  const columns = shape[shape.length - 1]
  const rows = shape.length === 1 ? 1 : shape[shape.length - 2]
  return Number.isInteger(row) && Number.isInteger(column) && row >= 0 && row < rows && column >= 0 && column < columns
}

function exists(scene: Scene, cell: CellRef): boolean {
  const { workspace, sources } = scene
  const { tensor, step } = cell
  const layer = layerOf(scene, tensor)
  if (tensor === 'loss') return inside([workspace.batch, 1], cell)
  const wide = layer && tensor === `a.${layer.name}`
  const share = layer && tensor.endsWith('.steps') ? sources[tensor.slice(0, -'.steps'.length)] : undefined
  const shape = wide ? [workspace.schedule.steps, workspace.batch, layer.columns] : share ? [workspace.schedule.steps, ...share.shape] : sources[tensor]?.shape
  if (!shape || !inside(shape, cell)) return false
  const timed = wide || share || sources[tensor].axes[0] === 'time'
  return !timed ? step === null : step !== null && hasStep(scene, tensor, step)
}

function hasStep({ workspace: { schedule } }: Scene, tensor: string, step: number): boolean {
  if (/^(y|dy|target)$/.test(tensor)) return schedule.reads.includes(step)
  if (Number.isInteger(step) && step >= 0 && step < schedule.steps) return true
  return /^d?[hc]\./.test(tensor) && step === (tensor.endsWith('.bwd') ? schedule.steps : -1)
}

function ruleOf(scene: Scene, cell: CellRef): Rule | null {
  const layer = layerOf(scene, cell.tensor)
  const [kind] = cell.tensor.split('.')
  if (cell.tensor in scene.workspace.model.byName) return explainWeight(scene)
  if (!layer) return ruleOutside(scene, kind, cell)
  if (cell.tensor.endsWith('.steps')) return explainShare(scene, layer, kind.slice(1), cell.step ?? 0, cell.row, cell.column)
  if (/^d(Wx|Wh|b|bh)$/.test(kind)) return explainWeightGradient(scene, layer, kind.slice(1), cell.row, cell.column)
  const first = layer.direction === 'fwd' ? -1 : scene.workspace.schedule.steps
  return ruleInside(scene, kind, { layer, step: cell.step ?? first, example: cell.row, unit: cell.column })
}

function ruleOutside(scene: Scene, kind: string, { step, row, column }: CellRef): Rule | null {
  const t = step ?? 0
  switch (kind) {
    case 'x':
      return explainInput(scene, t, row, column)
    case 'y':
      return explainOutput(scene, t, row, column)
    case 'target':
      return { rule: 'given', expression: null }
    case 'loss':
      return explainLoss(scene, row)
    case 'dy':
      return explainOutputGradient(scene, t, row, column)
    case 'dx':
      return explainInputGradient(scene, t, row, column)
    case 'dWy':
    case 'dby':
      return explainReadOutGradient(scene, kind.slice(1), row, column)
    case 'dE':
      return explainEmbeddingGradient(scene, row, column)
    default:
      return null
  }
}

/** h0, c0, dh0, dc0 are the states before the first step under their own names. */
function ruleInside(scene: Scene, kind: string, place: Place): Rule | null {
  switch (kind.replace('0', '')) {
    case 'h':
      return explainState(scene, place, 'h')
    case 'c':
      return explainState(scene, place, 'c')
    case 'a':
      return explainPreactivation(scene, place, GATES[scene.cell])
    case 'q':
      return explainRecurrentSide(scene, place)
    case 'dh':
      return explainStateGradient(scene, place)
    case 'dc':
      return explainCellGradient(scene, place)
    case 'da':
      return explainPreactivationGradient(scene, place, 'da')
    case 'dq':
      return explainPreactivationGradient(scene, place, 'dq')
    default:
      return GATES[scene.cell].includes(kind) ? explainGate(scene, place, kind) : null
  }
}
