/** The picture of each cell, and in which order its numbers appear: forward from what enters to h, back the other way. Pure. */

import { OPERATIONS } from '../../../trace/contract/inside.ts'
import type { InsideView, QuantityName } from '../../../trace/contract/inside.ts'
import { wideGruLayout } from './gru-wide.ts'
import { gruLayout } from './gru.ts'
import { wideLstmLayout } from './lstm-wide.ts'
import { lstmLayout } from './lstm.ts'
import type { CellLayout } from './parts.ts'
import { widePlainLayout } from './plain-wide.ts'
import { plainLayout } from './plain.ts'

type CellName = InsideView['cell']

/** Wide: for a room that is twice as wide as it is high, with type that is read from afar. */
const LAYOUTS: Record<CellName, { usual: () => CellLayout; wide: () => CellLayout }> = {
  rnn_tanh: { usual: () => plainLayout('tanh'), wide: () => widePlainLayout('tanh') },
  rnn_relu: { usual: () => plainLayout('relu'), wide: () => widePlainLayout('relu') },
  lstm: { usual: lstmLayout, wide: wideLstmLayout },
  gru: { usual: gruLayout, wide: wideGruLayout },
}

export function cellLayout(cell: CellName, wide = false): CellLayout {
  return LAYOUTS[cell][wide ? 'wide' : 'usual']()
}

/** How many operations lie before each number at most; 0: it enters. */
export function ranksOf(cell: CellName): Record<QuantityName, number> {
  const ranks: Record<QuantityName, number> = {}
  for (const { out, of } of OPERATIONS[cell]) ranks[out] = 1 + Math.max(...of.map((name) => ranks[name] ?? 0))
  return ranks
}

/** Shares of the way: 0 nothing is computed, 1 all of it. */
export interface Progress {
  forward: number
  backward: number
}

export interface Known {
  value: boolean
  gradient: boolean
}

/** What is computed of a number by now. */
export function knownAt(cell: CellName, { forward, backward }: Progress): (of: QuantityName) => Known {
  const ranks = ranksOf(cell)
  const last = Math.max(...Object.values(ranks))
  return (of) => {
    const share = (ranks[of] ?? 0) / last
    return { value: forward > 0 && forward >= share - 1e-9, gradient: backward > 0 && backward >= 1 - share - 1e-9 }
  }
}
