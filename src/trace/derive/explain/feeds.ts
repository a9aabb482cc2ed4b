/** What a number goes into: names of tensors with steps, following the arrows of the picture. */

import { GATES } from '../../../engine/spec.ts'
import type { Explanation } from '../../contract/product.ts'
import type { CellRef } from '../../contract/tensors.ts'
import { updatedName } from '../updated.ts'
import { isBeforeFirst, isCut, isReal, layerOf, stepAfter, stepBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Layer } from '../../../engine/layer.ts'

type Feed = Explanation['feeds'][number]

/** Row and column are null where all of a row, or all of a tensor, is reached. */
export function feedsOf(scene: Scene, cell: CellRef): Feed[] {
  const [kind] = cell.tensor.split('.')
  const layer = layerOf(scene, cell.tensor)
  const feeds = layer ? feedsOfLayer(scene, kind, layer, cell) : feedsOutside(scene, kind, cell)
  return feeds.filter(({ step }) => step === null || !isBeforeFirst(scene.workspace, step) || kind.startsWith('d'))
}

/** The first thing that a step computes: the gates, or for plain cells h itself. */
function entrances(scene: Scene, name: string): string[] {
  const gates = GATES[scene.cell]
  return gates.length === 1 ? [`h.${name}`] : gates.map((gate) => `${gate}.${name}`)
}

function feedsOutside(scene: Scene, kind: string, cell: CellRef): Feed[] {
  const { workspace, layers } = scene
  const { row, column, step } = cell
  const lowest = layers.filter(({ index }) => index === 0)
  const at = (tensor: string, place: number | null, r: number | null = row, c: number | null = null): Feed => ({ tensor, step: place, row: r, column: c })
  switch (kind) {
    case 'x':
      return lowest.flatMap(({ name }) => entrances(scene, name).map((tensor) => at(tensor, step)))
    case 'y': {
      const fed = step !== null && workspace.fedFrom[step + 1] >= 0 ? [at('x', step + 1, row, column)] : []
      return [at('loss', null, row, 0), ...fed]
    }
    case 'target':
      return [at('loss', null, row, 0)]
    case 'dy':
      return [...(step === null ? [] : topOf(scene, step).map((feed) => at(`d${feed.tensor}`, feed.step))), at('dWy', null, null, column), at('dby', null, 0, column)]
    case 'Wy':
    case 'by':
      return workspace.schedule.reads.map((t) => at('y', t, null, column))
    case 'E':
      return [at('x', null, null, column)]
    case 'dWy':
    case 'dby':
    case 'dE':
      return [at(updatedName(kind.slice(1)), null, row, column)]
    default:
      return []
  }
}

/** The states that the read-out reads at step t. */
function topOf({ workspace, layers }: Scene, step: number): { tensor: string; step: number }[] {
  const last = layers[layers.length - 1].index
  return layers.filter(({ index }) => index === last).map(({ name, direction }) => ({ tensor: `h.${name}`, step: workspace.schedule.readsFinal && direction === 'bwd' ? 0 : step }))
}

function feedsOfLayer(scene: Scene, kind: string, layer: Layer, { tensor, step, row, column }: CellRef): Feed[] {
  const { name } = layer
  const at = (to: string, place: number | null = step, r: number | null = row, c: number | null = column): Feed => ({ tensor: to, step: place, row: r, column: c })
  if (tensor.endsWith('.steps')) return [at(tensor.slice(0, -'.steps'.length), null)]
  if (/^(Wx|Wh|b|bh)$/.test(kind)) return layer.order.flatMap((memory) => entrances(scene, name).map((to) => at(to, memory.step, null, null)))
  if (/^d(Wx|Wh|b|bh)$/.test(kind)) return [at(updatedName(tensor.slice(1)), null)]
  const rule = BY_KIND[kind]
  return rule ? rule(scene, layer, at, step ?? 0, column) : []
}

type LayerRule = (scene: Scene, layer: Layer, at: At, step: number, column: number) => Feed[]

const intoCell: LayerRule = (_scene, { name }, at) => [at(`c.${name}`)]
const intoState: LayerRule = (_scene, { name }, at) => [at(`h.${name}`)]
/** A column of the pre-activation goes into the gate of its block. */
const intoGate: LayerRule = (scene, { name, hidden }, at, _step, column) => [at(entrances(scene, name)[Math.floor(column / hidden)], undefined, undefined, column % hidden)]

const BY_KIND: Record<string, LayerRule | undefined> = {
  h: feedsOfState,
  c: (scene, layer, at, step) => [...(isBeforeFirst(scene.workspace, step) ? [] : [at(`h.${layer.name}`)]), at(`c.${layer.name}`, after(scene, layer, step))],
  i: intoCell,
  f: intoCell,
  g: intoCell,
  o: intoState,
  z: intoState,
  n: intoState,
  r: (_scene, { name }, at) => [at(`n.${name}`)],
  a: intoGate,
  q: intoGate,
  dh: (_scene, { name, cell }, at) => [...(cell.hasCellState ? [at(`dc.${name}`)] : []), at(`da.${name}`, undefined, undefined, null)],
  dc: (_scene, { name }, at) => [at(`da.${name}`, undefined, undefined, null)],
  da: (scene, layer, at, step, column) => feedsOfPreactivationGradient(scene, 'da', layer, at, step, column),
  dq: (scene, layer, at, step, column) => feedsOfPreactivationGradient(scene, 'dq', layer, at, step, column),
}

type At = (to: string, place?: number | null, row?: number | null, column?: number | null) => Feed

function after({ workspace }: Scene, layer: Layer, step: number): number {
  return isBeforeFirst(workspace, step) ? layer.order[0].step : stepAfter(layer, step)
}

/** The next step, the layer above, the output. */
function feedsOfState(scene: Scene, layer: Layer, at: At, step: number): Feed[] {
  const { workspace, layers } = scene
  const next = after(scene, layer, step)
  const onward = isBeforeFirst(workspace, next) ? [] : entrances(scene, layer.name).map((to) => at(to, next, undefined, null))
  if (isBeforeFirst(workspace, step)) return onward
  const above = layers.filter(({ index }) => index === layer.index + 1).flatMap(({ name }) => entrances(scene, name).map((to) => at(to, step, undefined, null)))
  const read = workspace.schedule.reads.filter((t) => topOf(scene, t).some((top) => top.tensor === `h.${layer.name}` && top.step === step))
  return [...onward, ...above, ...read.map((t) => at('y', t, undefined, null))]
}

/** The state before (unless cut), what entered, and the gradients of the weights. */
function feedsOfPreactivationGradient(scene: Scene, kind: string, layer: Layer, at: At, step: number, column: number): Feed[] {
  const { name, index } = layer
  const recurrent = kind === 'dq' || !layer.cell.hasRecurrentSide
  const before = recurrent && !isCut(layer, step) && isReal(scene, step, at('').row ?? 0) ? [at(`dh.${name}`, stepBefore(layer, step), undefined, null)] : []
  const weights = recurrent ? [at(`dWh.${name}`, null, null, column)] : []
  if (kind === 'dq') return [...before, ...weights, at(`dbh.${name}`, null, 0, column)]
  const below = index === 0 ? ['dx'] : scene.layers.filter((lower) => lower.index === index - 1).map((lower) => `dh.${lower.name}`)
  return [...before, ...below.map((to) => at(to, step, undefined, null)), at(`dWx.${name}`, null, null, column), ...weights, at(`db.${name}`, null, 0, column)]
}
