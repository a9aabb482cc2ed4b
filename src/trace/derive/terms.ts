/** The gradient of one weight as a table of its terms over steps and examples. As numbers, for any size: the same sum as a tree of
 *  expressions, for small ones, is explain/weights.ts. */

import type { Layer } from '../../engine/layer.ts'
import type { Parameter } from '../../engine/parameters.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { TermsView } from '../contract/experiments.ts'
import type { ArrowRef } from '../contract/product.ts'
import type { CellRef } from '../contract/tensors.ts'
import { boxOf } from './product-box.ts'
import type { Box } from './product-box.ts'

/** After forward, loss and backward. `cell.tensor` is a weight or its gradient (`Wh.l0.fwd`, `dWh.l0.fwd`), step null; row 0 for
 *  biases. null where there is no such weight; an embedding has no table. */
export function termsOf(workspace: Workspace, cell: CellRef): TermsView | null {
  const { byName } = workspace.model
  const name = Object.hasOwn(byName, cell.tensor) ? cell.tensor : cell.tensor.replace(/^d/, '')
  const parameter = Object.hasOwn(byName, name) ? byName[name] : undefined
  if (!parameter || cell.step !== null || parameter.kind === 'E' || !inside(parameter, cell)) return null
  const boxes = boxesOf(workspace, parameter)
  const left = parameter.shape.length === 1 ? null : column(boxes, workspace.batch, (box, b) => box.left[b * box.features + cell.row])
  const right = column(boxes, workspace.batch, (box, b) => box.gradient[b * box.hidden + cell.column])
  const terms = left ? right.map((number, i) => left[i] * number) : right.slice()
  const { ids } = boxes[0].box
  return {
    cell,
    gradient: parameter.gradient[left ? cell.row * parameter.shape[1] + cell.column : cell.column],
    steps: boxes.map(({ step }) => step),
    batch: workspace.batch,
    left,
    right,
    terms,
    shares: Float64Array.from({ length: boxes.length }, (_, r) => sumOf(terms.subarray(r * workspace.batch, (r + 1) * workspace.batch))),
    ids: { left: left ? ids.left : null, right: ids.dTop },
  }
}

function inside({ shape }: Parameter, { row, column }: CellRef): boolean {
  const [rows, columns] = shape.length === 1 ? [1, shape[0]] : shape
  return Number.isInteger(row) && Number.isInteger(column) && row >= 0 && row < rows && column >= 0 && column < columns
}

/** The product box of every step that adds to this weight, by time. A bias stands in the box of the product that it is added to. */
function boxesOf(workspace: Workspace, parameter: Parameter): { step: number; box: Box }[] {
  const weights = arrowOf(parameter)
  const layer = layersOf(workspace).find(({ index, direction }) => index === parameter.layer && direction === parameter.direction)
  return stepsOf(workspace, layer).flatMap((step) => {
    const box = boxOf(workspace, { weights, layer: layer?.index ?? 0, direction: layer?.direction ?? 'fwd', step })
    return box ? [{ step, box }] : []
  })
}

function stepsOf({ readOut, schedule }: Workspace, layer: Layer | undefined): number[] {
  return layer ? Array.from({ length: schedule.steps }, (_, t) => t) : readOut.steps
}

function arrowOf({ kind }: Parameter): ArrowRef['weights'] {
  if (kind === 'Wy' || kind === 'by') return 'Wy'
  return kind === 'Wh' || kind === 'bh' ? 'Wh' : 'Wx'
}

/** (R, B). */
function column(boxes: readonly { box: Box }[], batch: number, number: (box: Box, b: number) => number): Float64Array {
  return Float64Array.from({ length: boxes.length * batch }, (_, i) => number(boxes[Math.floor(i / batch)].box, i % batch))
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
