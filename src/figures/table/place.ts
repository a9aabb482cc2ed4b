/** A cell of the table, rows and columns from 0. */
export interface Place {
  row: number
  column: number
}
