/** A matrix as text for other programs: full precision, so that reading it gives the same numbers back. */

import { float32Text } from '../../trace/contract/float-text.ts'

export interface Matrix {
  rows: number
  columns: number
  /** null: there is no such number; it is left empty. */
  data: ArrayLike<number | null>
}

export interface Names {
  /** Above the names of the rows. */
  corner: string
  row(row: number): string
  column(column: number): string
}

/** Comma-separated, with the names of rows and columns (RFC 4180). */
export function tableToCsv(matrix: Matrix, { corner, row, column }: Names): string {
  const head = [corner, ...Array.from({ length: matrix.columns }, (_, c) => column(c))]
  const rows = tableToTsv(matrix).split('\n').map((line, r) => [row(r), ...line.split('\t')])
  return [head, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line a row, no headers, a point as decimal mark. A float32 is written as the shortest text that is that float32. */
export function tableToTsv({ rows, columns, data }: Matrix): string {
  const write = data instanceof Float32Array ? float32Text : String
  const cell = (value: number | null | undefined) => (value === null ? '' : write(value ?? NaN))
  const line = (row: number) => Array.from({ length: columns }, (_, column) => cell(data[row * columns + column])).join('\t')
  return Array.from({ length: rows }, (_, row) => line(row)).join('\n')
}
