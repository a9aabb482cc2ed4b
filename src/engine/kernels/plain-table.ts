/** The rows of an embedding's table, one number after the other. Plain. */

import { NO_ROW } from './table-kernels.ts'
import type { TableKernels } from './table-kernels.ts'

export const plainTable: TableKernels = {
  lookUp(to, table, rows, width) {
    for (let at = 0, i = 0; i < rows.length; i++) {
      const from = rows[i]! * width
      if (rows[i] === NO_ROW) for (let j = 0; j < width; j++) to[at++] = 0
      else for (let j = 0; j < width; j++) to[at++] = table[from + j]!
    }
  },
  scatter(table, from, rows, each, width) {
    for (const row of each) table.fill(0, row * width, (row + 1) * width)
    for (let i = 0; i < rows.length; i++) {
      if (rows[i] === NO_ROW) continue
      for (let to = rows[i]! * width, end = to + width, at = i * width; to < end; to++, at++) table[to]! += from[at]!
    }
  },
}
