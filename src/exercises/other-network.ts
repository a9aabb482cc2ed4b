/** Another network to ask about: its cell, layers, directions and the sizes that a task leaves open, no two of them equal. */

import { CELLS } from '../engine/spec.ts'
import type { CellName } from '../engine/spec.ts'
import type { Pick } from './making.ts'

export interface OtherNetwork {
  cell: CellName
  layers: number
  directions: 1 | 2
  batch: number
  steps: number
  hidden: number
}

const SIZES = [2, 3, 4, 5, 6, 7, 8, 9]

/** `taken`: sizes that stay as they are. */
export function otherNetwork(taken: readonly number[], pick: Pick): OtherNetwork {
  const free = SIZES.filter((size) => !taken.includes(size))
  const take = () => free.splice(pick(free.length), 1)[0] ?? 1
  return { cell: CELLS[pick(CELLS.length)] ?? 'rnn_tanh', layers: 1 + pick(2), directions: pick(3) === 0 ? 2 : 1, batch: take(), steps: take(), hidden: take() }
}
