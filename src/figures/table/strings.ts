/** Every word that the table shows. */

export interface TableStrings {
  /** The tensor and its shape: "h₃ (batch 4, hidden 5)". */
  caption: string
  /** "ex. 1", from 0; weights have other words. */
  row: (row: number) => string
  /** "unit 1", from 0. */
  column: (column: number) => string
  /** Accessible name of a cell: "example 1, unit 3: 0.534890". */
  cell: (row: number, column: number, value: string) => string
  /** Of a cell that is not computed yet. */
  pending: string
  /** Which part of a large table is shown, from 1: "rows 13–24 of 100, columns 1–12 of 128". */
  part: (rows: { from: number; to: number; of: number }, columns: { from: number; to: number; of: number }) => string
  rowsBefore: string
  rowsAfter: string
  columnsBefore: string
  columnsAfter: string
}
