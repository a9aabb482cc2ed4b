/** The table's words, from the catalogue. */

import type { TableStrings } from '../../figures/table/strings.ts'
import type { Say } from '../../text/catalogue.ts'
import type { Axis } from '../../trace/contract/tensors.ts'

/** Longer names of columns are cut in the table's head; read out they are whole. */
const MOST_LETTERS = 11
const cutShort = (name: string) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name)

/** `names`: of the columns, where they have any.
 *  `axes`: of rows and columns; a bias has columns only, one number neither. */
export function tableStrings(say: Say, caption: string, axes: Axis[], names: readonly string[] | null = null): TableStrings {
  const columns = axes[axes.length - 1] ?? 'hidden'
  const rows = axes.length > 1 ? axes[0] : undefined
  const rowName = (row: number) => (rows === undefined ? say('inspector.rowOf', { n: row + 1 }) : say(`item.${rows}`, { n: row + 1 }))
  return {
    caption,
    row: (row) => (rows === undefined ? '' : say(`shortItem.${rows}`, { n: row + 1 })),
    column: (column) => (axes.length === 0 ? '' : names?.[column] ? cutShort(names[column]) : say(`shortItem.${columns}`, { n: column + 1 })),
    cell: (row, column, value) => (axes.length === 0 ? value : say('inspector.cellValue', { row: rowName(row), column: names?.[column] || say(`item.${columns}`, { n: column + 1 }), value })),
    pending: say('inspector.pending'),
    part: (down, across) =>
      say('inspector.part', { fromRow: down.from, toRow: down.to, rows: down.of, fromColumn: across.from, toColumn: across.to, columns: across.of }),
    rowsBefore: say('inspector.rowsBefore'),
    rowsAfter: say('inspector.rowsAfter'),
    columnsBefore: say('inspector.columnsBefore'),
    columnsAfter: say('inspector.columnsAfter'),
  }
}
