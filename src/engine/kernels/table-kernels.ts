/** What an embedding does with the rows of its table, as an interface: rows are looked up, and their gradient is added to. */

import type { Numbers } from '../numbers.ts'

/** A place that has no row. */
export const NO_ROW = -1

/** `table` has rows of `width` numbers. */
export interface TableKernels {
  /** to (n, width): row rows[i] of the table, zeros where that is NO_ROW. */
  lookUp(to: Numbers, table: Numbers, rows: Int32Array, width: number): void
  /** Row rows[i] of the table becomes the sum of all from[i] (n, width) that belong to it, from zero, i ascending. Places without a row
   *  are left out. `each`: every such row once, by its first place. */
  scatter(table: Numbers, from: Numbers, rows: Int32Array, each: Int32Array, width: number): void
}
