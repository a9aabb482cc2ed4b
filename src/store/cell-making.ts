/** Which cell makes a number of the picture. */

import type { CellPlace } from '../trace/contract/inside.ts'
import type { CellRef } from '../trace/contract/tensors.ts'

/** A state or a gradient of one: what a cell makes. */
const STATE = /^d?[hc]\.l(\d+)\.(fwd|bwd)$/

/** The cell that makes this number; null: it is no state, or the one that it all starts from. */
export function cellMaking({ tensor, step }: Pick<CellRef, 'tensor' | 'step'>): CellPlace | null {
  const [, layer, direction] = STATE.exec(tensor) ?? []
  return layer === undefined || step === null || step < 0 ? null : { layer: Number(layer), direction: direction as CellPlace['direction'], step }
}
