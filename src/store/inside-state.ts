/** What the page knows of a cell that is opened. */

import type { CellPlace, InsideView, QuantityName } from '../trace/contract/inside.ts'

export interface InsideState {
  place: CellPlace
  /** null: its numbers are on their way. */
  view: InsideView | null
  /** The number whose table is shown. */
  chosen: QuantityName
  /** Example and unit whose numbers are written out. */
  cell: { row: number; column: number }
}
