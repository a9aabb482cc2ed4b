/** One product with weights, opened: its faces copied from the workspace, its result computed by the engine's kernels. */

import type { Kernels } from '../../engine/kernels/kernels.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { MAX_TERMS } from '../contract/product.ts'
import type { ProductPair, ProductRequest, ProductView, Summing } from '../contract/product.ts'
import type { Axis, TensorView } from '../contract/tensors.ts'
import { boxOf, meetingBox } from './product-box.ts'
import type { Box } from './product-box.ts'
import { scratch } from './scratch.ts'

/** null where there is no such arrow (a layer that is not there, a step that is not read). */
export function productOf(workspace: Workspace, request: ProductRequest): ProductView | null {
  const box = boxOf(workspace, request.arrow)
  if (box === null) return null
  const { batch, model } = workspace
  const { features, hidden } = box
  const { summing } = request
  return {
    request,
    ...facesOf(box, batch, summing, resultOf(workspace, model.kernels, box, summing)),
    terms: batch * features * hidden <= MAX_TERMS ? termsOf(batch, box, summing) : null,
    pair: summing === 'up' ? pairOf(workspace, request, box) : null,
  }
}

function facesOf(box: Box, batch: number, summing: Summing, result: Numbers): Pick<ProductView, 'left' | 'front' | 'top'> {
  const { ids } = box
  return {
    left: summing === 'left' ? leftView(box, batch, ids.dLeft, result) : leftView(box, batch, ids.left, box.left),
    front: summing === 'front' ? frontView(box, `d${ids.front}`, result) : frontView(box, ids.front, box.front),
    top: summing === 'up' ? topView(box, batch, ids.top, result) : topView(box, batch, ids.dTop, box.gradient),
  }
}

const leftView = ({ axes, features }: Box, batch: number, id: string, data: Numbers) => view(id, ['batch', batch], [axes.features, features], data)
const frontView = ({ axes, features, hidden }: Box, id: string, data: Numbers) => view(id, [axes.features, features], [axes.hidden, hidden], data)
const topView = ({ axes, hidden }: Box, batch: number, id: string, data: Numbers) => view(id, ['batch', batch], [axes.hidden, hidden], data)

function view(id: string, rows: [Axis, number], columns: [Axis, number], data: Numbers): TensorView {
  return { id, axes: [rows[0], columns[0]], shape: [rows[1], columns[1]], data: data.slice() }
}

function pairOf(workspace: Workspace, { arrow }: ProductRequest, box: Box): ProductPair | null {
  const other = meetingBox(workspace, arrow)
  if (other === null) return null
  const { batch } = workspace
  const [x, h] = arrow.weights === 'Wx' ? [box, other] : [other, box]
  return {
    left: leftView(other, batch, other.ids.left, other.left),
    front: frontView(other, other.ids.front, other.front),
    sum: topView(box, batch, box.ids.top, sumOf(workspace, x, h)),
  }
}

/** x·Wx, and h·Wh added to it, in the engine's order. */
function sumOf(workspace: Workspace, x: Box, h: Box): Numbers {
  const { batch, model } = workspace
  const sum = scratch(workspace, batch * x.hidden)
  model.kernels.product(sum, x.left, x.front, batch, x.features, x.hidden, false)
  model.kernels.product(sum, h.left, h.front, batch, h.features, h.hidden, true)
  return sum
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
