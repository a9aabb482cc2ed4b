/** The picture of each cell, and in which order its numbers appear: forward from what enters to h, back the other way. Pure. */

import { OPERATIONS } from '../../../trace/contract/inside.ts'
import type { InsideView, QuantityName } from '../../../trace/contract/inside.ts'
import { gruLayout } from './gru.ts'
import { lstmLayout } from './lstm.ts'
import type { CellLayout } from './parts.ts'
import { plainLayout } from './plain.ts'

type CellName = InsideView['cell']

const LAYOUTS: Record<CellName, () => CellLayout> = {
  rnn_tanh: () => plainLayout('tanh'),
  rnn_relu: () => plainLayout('relu'),
  lstm: lstmLayout,
  gru: gruLayout,
}

export function cellLayout(cell: CellName): CellLayout {
  return LAYOUTS[cell]()
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
