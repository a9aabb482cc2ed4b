/** The picture of each cell, and in which order its numbers appear: forward from what enters to h, back the other way. Pure. */

import { OPERATIONS } from '../../../trace/contract/inside.ts'
import type { InsideView, QuantityName } from '../../../trace/contract/inside.ts'
import { WIDE_GRU } from './gru-wide.ts'
import { GRU, gruLayout } from './gru.ts'
import { WIDE_LSTM } from './lstm-wide.ts'
import { LSTM, lstmLayout } from './lstm.ts'
import type { CellLayout } from './parts.ts'
import { WIDE_PLAIN } from './plain-wide.ts'
import { PLAIN, plainLayout } from './plain.ts'

type CellName = InsideView['cell']

const LAYOUTS: Record<CellName, (wide: boolean) => CellLayout> = {
  rnn_tanh: (wide) => plainLayout('tanh', wide ? WIDE_PLAIN : PLAIN),
  rnn_relu: (wide) => plainLayout('relu', wide ? WIDE_PLAIN : PLAIN),
  lstm: (wide) => lstmLayout(wide ? WIDE_LSTM : LSTM),
  gru: (wide) => gruLayout(wide ? WIDE_GRU : GRU),
}

/** `wide`: for a room that is twice as wide as it is high, with type that is read from afar. The wires are the same, their places are not. */
export function cellLayout(cell: CellName, wide = false): CellLayout {
  return LAYOUTS[cell](wide)
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
