/** What all cells begin with, block by block: the two products, the biases, and their sum; and what goes back to x. */

import type { Numbers } from '../../../engine/numbers.ts'
import { blocksOf, quantityOf } from '../../contract/inside.ts'
import { preactivation } from '../preactivation.ts'
import { block, made, quantity } from './opening.ts'
import type { Opening, Quantities } from './opening.ts'

export function laneQuantities(opening: Opening): Quantities {
  const { workspace, layer, step, run } = opening
  const { batch, columns, width, hidden, kernels, cell } = layer
  const input = layer.each[step.step].input
  const sizes = batch * columns
  const wide = {
    xW: made(opening, sizes, (to) => kernels.product(to, input, layer.Wx, batch, width, columns, false)),
    hW: made(opening, sizes, (to) => kernels.product(to, step.hPrev_bh, layer.Wh, batch, hidden, columns, false)),
    a: preactivation(workspace, layer, run).slice(),
    db: made(opening, columns, (to) => kernels.sumRows(to, step.da_bg, batch, columns)),
    dbh: made(opening, columns, (to) => kernels.sumRows(to, step.dq_bg, batch, columns)),
  }
  const blocks = blocksOf(workspace.model.architecture.cell)
  const entries = blocks.flatMap((name, index) => {
    const slab = (numbers: Numbers) => block(opening, numbers, batch, index)
    const row = (numbers: Numbers) => block(opening, numbers, 1, index)
    const da = slab(step.da_bg)
    const named = (kind: string, one: Quantities[string]) => [quantityOf(kind, name), one] as const
    return [
      named('xW', quantity(slab(wide.xW), da, batch)),
      named('hW', quantity(slab(wide.hW), slab(step.dq_bg), batch)),
      named('b', quantity(row(layer.b), row(wide.db), 1, null)),
      ...(cell.hasRecurrentSide ? [named('bh', quantity(row(layer.bh), row(wide.dbh), 1, null))] : []),
      named('a', quantity(slab(wide.a), da, batch)),
    ]
  })
  return { ...Object.fromEntries(entries), x: inputQuantity(opening, input) }
}

/** The gradient of x that this cell sends down; a layer below, and the other direction, may get more from elsewhere. */
function inputQuantity(opening: Opening, input: Numbers) {
  const { layer, step } = opening
  const { batch, columns, width, kernels, index, Wx } = layer
  const down = made(opening, batch * width, (to) => kernels.productRightTransposed(to, step.da_bg, Wx, batch, columns, width, false))
  return quantity(input, down, batch, index === 0 ? 'x' : null)
}
