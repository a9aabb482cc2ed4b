/** One product with weights, opened: its faces copied from the workspace, its result computed by the engine's kernels. */

import type { Kernels } from '../../engine/kernels/kernels.ts'
import type { Layer } from '../../engine/layer.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { layersOf } from '../../engine/workspace.ts'
import { MAX_TERMS } from '../contract/product.ts'
import type { ArrowRef, ProductRequest, ProductView, Summing } from '../contract/product.ts'
import type { Axis, TensorView } from '../contract/tensors.ts'
import { scratch } from './scratch.ts'

/** The three faces of a box, where the engine has them. */
interface Box {
  features: number
  hidden: number
  left: Numbers
  front: Numbers
  /** Gradient at the pre-activation. */
  gradient: Numbers
  ids: { left: string; dLeft: string; front: string; top: string; dTop: string }
  axes: { features: Axis; hidden: Axis }
}

/** null where there is no such arrow (a layer that is not there, a step that is not read). */
export function productOf(workspace: Workspace, request: ProductRequest): ProductView | null {
  const box = boxOf(workspace, request.arrow)
  if (box === null) return null
  const { batch, model } = workspace
  const { features, hidden, ids, axes } = box
  const result = resultOf(workspace, model.kernels, box, request.summing)
  const { summing } = request
  const view = (id: string, rows: [Axis, number], columns: [Axis, number], data: Numbers): TensorView => ({ id, axes: [rows[0], columns[0]], shape: [rows[1], columns[1]], data: data.slice() })
  const F: [Axis, number] = [axes.features, features]
  const G: [Axis, number] = [axes.hidden, hidden]
  const B: [Axis, number] = ['batch', batch]
  return {
    request,
    left: summing === 'left' ? view(ids.dLeft, B, F, result) : view(ids.left, B, F, box.left),
    front: summing === 'front' ? view(`d${ids.front}`, F, G, result) : view(ids.front, F, G, box.front),
    top: summing === 'up' ? view(ids.top, B, G, result) : view(ids.dTop, B, G, box.gradient),
    terms: batch * features * hidden <= MAX_TERMS ? termsOf(batch, box, summing) : null,
  }
}

function resultOf(workspace: Workspace, kernels: Kernels, { features, hidden, left, front, gradient }: Box, summing: Summing): Numbers {
  const { batch } = workspace
  if (summing === 'up') {
    const top = scratch(workspace, batch * hidden)
    kernels.product(top, left, front, batch, features, hidden, false)
    return top
  }
  if (summing === 'left') {
    const dLeft = scratch(workspace, batch * features)
    kernels.productRightTransposed(dLeft, gradient, front, batch, hidden, features, false)
    return dLeft
  }
  const share = scratch(workspace, features * hidden)
  kernels.productLeftTransposed(share, left, gradient, batch, features, hidden, false)
  return share
}

/** (batch, features, hidden): in double precision, where the product of two single-precision numbers is exact. */
function termsOf(batch: number, { features, hidden, left, front, gradient }: Box, summing: Summing): Float64Array {
  const terms = new Float64Array(batch * features * hidden)
  for (let at = 0, b = 0; b < batch; b++) {
    for (let f = 0; f < features; f++) {
      for (let g = 0; g < hidden; g++) {
        const x = left[b * features + f]
        const w = front[f * hidden + g]
        const d = gradient[b * hidden + g]
        terms[at++] = summing === 'up' ? x * w : summing === 'left' ? d * w : x * d
      }
    }
  }
  return terms
}

function boxOf(workspace: Workspace, arrow: ArrowRef): Box | null {
  if (arrow.weights === 'Wy') return readBox(workspace, arrow.step)
  const layer = layersOf(workspace).find(({ index, direction }) => index === arrow.layer && direction === arrow.direction)
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
