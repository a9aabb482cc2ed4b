/** What CSV and JSON have in common once they are read: named columns, and rows of cells that know where they stood. */

import type { Place, TroubleData } from './trouble.ts'

/** A text, or what JSON has in its place. */
export type Cell = unknown

export interface Table {
  names: string[]
  rows: Cell[][]
  /** Where row `index` (from 0) stood. */
  place(index: number): Place
  /** The column that names the sequence, where the form of the data says so. */
  sequence: number | null
}

/** The place of a cell, for a sentence. */
export function at({ names, place }: Table, row: number, column: number): TroubleData {
  return { ...place(row), column: names[column] ?? '' }
}
