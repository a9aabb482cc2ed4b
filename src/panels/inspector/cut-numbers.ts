/** What is cut out of X as a table: which numbers, on which axes, and which cell of X each of them is. */

import { axesLeft, placeInX } from '../../trace/contract/cut.ts'
import type { Cut, CutAxis } from '../../trace/contract/cut.ts'
import type { CellRef, Snapshot } from '../../trace/contract/tensors.ts'

export interface CutNumbers {
  rows: number
  columns: number
  data: Float64Array
  axes: CutAxis[]
}

/** null where the batch has no such input. */
export function cutNumbers(snapshot: Snapshot, cut: Cut): CutNumbers | null {
  const view = snapshot.tensors['x']
  if (view === undefined) return null
  const [time = 0, batch = 0, features = 0] = view.shape
  const sizes = { batch, time, features }
  const axes = axesLeft(cut)
  const [rows = 0, columns = 0] = axes.map((axis) => sizes[axis])
  if (cut.index >= sizes[cut.axis]) return null
  const data = Float64Array.from({ length: rows * columns }, (_, i) => {
    const at = placeInX(cut, Math.floor(i / columns), i % columns)
    return view.data[(at.time * batch + at.batch) * features + at.features] ?? 0
  })
  return { rows, columns, data, axes }
}

/** The cell of X that a place of the table is. */
export function cellOfCut(cut: Cut, row: number, column: number): CellRef {
  const { batch, time, features } = placeInX(cut, row, column)
  return { tensor: 'x', step: time, row: batch, column: features }
}

/** Where a cell of X stands in the table; null: it is not in it. */
export function placeInCut(cut: Cut, cell: CellRef): { row: number; column: number } | null {
  if (cell.tensor !== 'x' || cell.step === null) return null
  const at = { batch: cell.row, time: cell.step, features: cell.column }
  if (at[cut.axis] !== cut.index) return null
  const [row = 0, column = 0] = axesLeft(cut).map((axis) => at[axis])
  return { row, column }
}
