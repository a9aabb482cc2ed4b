/** A matrix as tab-separated text for other programs: full precision, so that reading it gives the same numbers back. */

export interface Matrix {
  rows: number
  columns: number
  data: ArrayLike<number>
}

/** One line a row, no headers, a point as decimal mark. A float32 is written as the shortest text that is that float32. */
export function tableToTsv({ rows, columns, data }: Matrix): string {
  const write = data instanceof Float32Array ? shortestFloat32 : String
  const line = (row: number) => Array.from({ length: columns }, (_, column) => write(data[row * columns + column] ?? NaN)).join('\t')
  return Array.from({ length: rows }, (_, row) => line(row)).join('\n')
}

function shortestFloat32(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === value) return String(Number(text))
  }
  return String(value)
}
