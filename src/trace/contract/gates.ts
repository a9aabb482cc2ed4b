/** The gates of a cell, for whoever draws or names its weights: the engine's own list. */

import { GATES } from '../../engine/spec.ts'
import type { CellName } from '../../engine/spec.ts'

/** Names of the blocks of hidden columns in a cell's weights, in order; a plain cell has one, without a name. */
export const gatesOf = (cell: CellName): readonly string[] => GATES[cell]

/** How many blocks there are. */
export const gateCount = (cell: CellName): number => GATES[cell].length
