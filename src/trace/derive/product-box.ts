/** The three faces behind an arrow, where the engine has them, and the other product that it meets in its cell. */

import type { Layer } from '../../engine/layer.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { ArrowRef } from '../contract/product.ts'
import type { Axis } from '../contract/tensors.ts'

export interface Box {
  features: number
  hidden: number
  left: Numbers
  front: Numbers
  /** Gradient at the pre-activation. */
  gradient: Numbers
  ids: { left: string; dLeft: string; front: string; top: string; dTop: string }
  axes: { features: Axis; hidden: Axis }
}

/** null where there is no such arrow. */
export function boxOf(workspace: Workspace, arrow: ArrowRef): Box | null {
  if (arrow.weights === 'Wy') return readBox(workspace, arrow.step)
  const layer = layerOf(workspace, arrow)
  const step = layer?.order.find(({ step }) => step === arrow.step)
  if (!layer || !step) return null
  const axes = { features: (arrow.weights === 'Wx' && layer.index === 0 ? 'features' : 'hidden') as Axis, hidden: (layer.columns > layer.hidden ? 'gates' : 'hidden') as Axis }
  const { name } = layer
  if (arrow.weights === 'Wx') {
    const left = layer.each[arrow.step].input
    return { features: layer.width, hidden: layer.columns, left, front: layer.Wx, gradient: step.da_bg, axes, ids: { ...inputIds(layer), front: `Wx.${name}`, top: `a.${name}`, dTop: `da.${name}` } }
  }
  const dTop = layer.cell.hasRecurrentSide ? `dq.${name}` : `da.${name}`
  const top = layer.cell.hasRecurrentSide ? `q.${name}` : `a.${name}`
  return { features: layer.hidden, hidden: layer.columns, left: step.hPrev_bh, front: layer.Wh, gradient: step.dq_bg, axes, ids: { left: `h.${name}`, dLeft: `dh.${name}`, front: `Wh.${name}`, top, dTop } }
}

/** The layer below; with two directions their states side by side, which have no tensor of their own: `h.l0`. */
function inputIds({ index, direction, width, hidden }: Layer) {
  if (index === 0) return { left: 'x', dLeft: 'dx' }
  const below = width === hidden ? `l${index - 1}.${direction}` : `l${index - 1}`
  return { left: `h.${below}`, dLeft: `dh.${below}` }
}

function readBox({ readOut, evaluated, model }: Workspace, step: number): Box | null {
  const e = evaluated[step] ?? -1
  if (e < 0) return null
  const rows = readOut.each[e]
  const { layers, directions } = model.architecture
  const below = directions === 1 ? `l${layers - 1}.fwd` : `l${layers - 1}`
  return {
    features: readOut.width,
    hidden: readOut.outputs,
    left: rows.top,
    front: readOut.Wy,
    gradient: rows.dz,
    axes: { features: 'hidden', hidden: 'outputs' },
    ids: { left: `h.${below}`, dLeft: `dh.${below}`, front: 'Wy', top: 'y', dTop: 'dy' },
  }
}

/** The box of Wh at the step of an arrow with Wx, and the other way round. null: nothing is added there, or a gate acts first. */
export function meetingBox(workspace: Workspace, arrow: ArrowRef): Box | null {
  if (arrow.weights === 'Wy' || !enters(workspace, arrow)) return null
  const layer = layerOf(workspace, arrow)
  if (!layer || layer.cell.hasRecurrentSide) return null
  return boxOf(workspace, { ...arrow, weights: arrow.weights === 'Wx' ? 'Wh' : 'Wx' })
}

/** Something comes from below: an input of this step, one that is fed back, or the state of the layer under it. */
function enters({ schedule, fedFrom }: Workspace, { layer, step }: ArrowRef): boolean {
  return layer > 0 || schedule.hasInput[step] || fedFrom[step] >= 0
}

function layerOf(workspace: Workspace, arrow: ArrowRef): Layer | undefined {
  return layersOf(workspace).find(({ index, direction }) => index === arrow.layer && direction === arrow.direction)
}
