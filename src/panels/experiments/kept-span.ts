/** Which part of the states fits, where three tables of them stand side by side. Pure. */

import type { Span } from '../../figures/table/window.ts'
import { spanAround } from '../../figures/table/window.ts'

/** In em of the type: a column's number, the names of rows before the first table, the arrows and gaps between the tables. */
const NUMBER = 3.8
const NAMES = 4
const BETWEEN = 11
/** One below the other they have the whole room each. */
const STACKED = 31

const MOST_ROWS = 4
const MOST_COLUMNS = 8

export interface KeptSpan {
  rows: Span
  columns: Span
  stacked: boolean
}

/** The rows with the example that is followed, the first units. */
export function keptSpan({ width, text }: { width: number; text: number }, { batch, hidden }: { batch: number; hidden: number }, follow: number | null): KeptSpan {
  const em = width / text
  const stacked = em < STACKED
  const fitting = Math.floor(stacked ? (em - NAMES) / NUMBER : (em - NAMES - BETWEEN) / 3 / NUMBER)
  return { rows: spanAround(follow ?? 0, batch, MOST_ROWS), columns: spanAround(0, hidden, Math.max(1, Math.min(MOST_COLUMNS, fitting))), stacked }
}

/** Widths of the tables with their arrows in between, as columns of a grid: as many numbers in each, and the names of rows in the first. */
export function keptColumns({ columns: { count }, stacked }: KeptSpan): string {
  if (stacked) return 'minmax(0, 1fr)'
  const table = (names: number) => `minmax(0, ${names + NUMBER * count}fr)`
  return [table(NAMES), '4.4rem', table(1), '2.4rem', table(1)].join(' ')
}

/** The numbers of this part, row-major. */
export function partOf(numbers: ArrayLike<number>, width: number, { rows, columns }: KeptSpan): Float64Array {
  const { count } = columns
  return Float64Array.from({ length: rows.count * count }, (_, i) => numbers[(rows.from + Math.floor(i / count)) * width + columns.from + (i % count)]!)
}
