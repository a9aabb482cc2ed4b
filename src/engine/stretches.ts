/** Where a parameter has a gradient, and so moves in an update: all of it or, of an embedding, the rows of the batch. */

import type { Numbers } from './numbers.ts'

/** What of a parameter says where: its length, and the rows that have a gradient (null: dense). */
export interface Stretched {
  value: Numbers
  rows: { touched: Int32Array; width: number } | null
}

/** Calls `each` with the numbers start … end of every stretch. */
export function forStretches({ value, rows }: Stretched, each: (start: number, end: number) => void): void {
  if (rows === null) return each(0, value.length)
  for (const row of rows.touched) each(row * rows.width, (row + 1) * rows.width)
}
