/** Accessible names of the parts, from the strings and the snapshot. */

import { sixDigits } from '../../marks/digits.ts'
import type { ArrowRef } from '../../trace/contract/product.ts'
import type { Axis, CellRef, Snapshot } from '../../trace/contract/tensors.ts'
import type { BoxPart, FlatPart, Part, RibbonPart } from './parts.ts'
import type { StageStrings } from './strings.ts'
import { valueOf } from './numbers.ts'
import { nameOf } from './words.ts'

export function partName(part: Part, strings: StageStrings): string | null {
  switch (part.kind) {
    case 'card': return strings.card(part.target ? nameOf('target', part.step) : nameOf(part.tensor, part.look === 'zero' ? -1 : part.step), [{ axis: 'batch', size: part.rows }, { axis: part.axis, size: part.columns }], part.target ? 'target' : part.look)
    case 'box': return boxName(part, strings)
    case 'block': return strings.block(nameOf(part.tensor, null), Math.max(1, part.from + 1), part.from + part.count)
    case 'flat': return part.slabs ? shareName(part, strings) : strings.weights(nameOf(part.tensor, null), part.rows === 1 && /^b/.test(part.tensor) ? [part.columns] : [part.rows, part.columns])
    case 'ribbon': return arrowName(part, strings)
    default: return null
  }
}

function arrowName({ arrow, summing, step }: RibbonPart, strings: StageStrings): string | null {
  if (!arrow) return null
  return summing === 'left' ? strings.arrowBack(weightsName(arrow), (step ?? 0) + 1) : strings.arrow(weightsName(arrow), arrow.step + 1)
}

const boxName = ({ sizes }: BoxPart, strings: StageStrings) => strings.box((['batch', 'time', 'features'] as const).map((axis) => ({ axis, size: sizes[axis] })))

/** A tile on the tray: what one timestep adds to the gradient of the weights. */
function shareName(part: FlatPart, strings: StageStrings): string | null {
  return part.arrow && strings.share(nameOf(part.tensor.replace('.steps', ''), null), part.arrow.step + 1)
}

const weightsName = ({ weights, layer, direction }: ArrowRef) => nameOf(weights === 'Wy' ? 'Wy' : `${weights}.l${layer}.${direction}`, null)

export function cellName(cell: CellRef, axis: Axis, strings: StageStrings, snapshot: Snapshot | null): string {
  const value = valueOf(snapshot, cell)
  return strings.cell(nameOf(cell.tensor, cell.step), cell.row + 1, cell.column + 1, axis, value === null ? null : sixDigits(value).text)
}
