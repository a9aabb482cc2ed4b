/** Where the table, the picked row and the review's vectors stand. Numbers only. */

interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface TableLayout {
  table: Box
  /** Height of a row of the table. */
  rowAt(index: number): number
  /** The picked row, written large. */
  picked: Box
  matrix: Box
  /** The step's column of the matrix, at least wide enough to see. */
  column: { x: number; width: number }
  /** Way from the picked row to its column, as a path. */
  down: string
}

const TOP = 26
const BOTTOM = 26
const STRIP = 16

export function tableLayout(size: { width: number; height: number }, { vocabulary, steps }: { vocabulary: number; steps: number }, step: number): TableLayout {
  const height = Math.max(40, size.height - TOP - BOTTOM)
  const table = { x: 8, y: TOP, width: Math.min(110, Math.max(92, size.width * 0.16)), height }
  const x = table.x + table.width + Math.min(90, size.width * 0.1)
  const width = Math.max(60, size.width - x - 8)
  const picked = { x, y: TOP, width, height: STRIP }
  const top = picked.y + STRIP + 46
  const matrix = { x, y: top, width, height: Math.max(24, TOP + height - top) }
  const across = width / steps
  const middle = x + (step + 0.5) * across
  const wide = Math.max(across, 5)
  return {
    table,
    rowAt: (one) => table.y + ((one + 0.5) / vocabulary) * table.height,
    picked,
    matrix,
    column: { x: middle - wide / 2, width: wide },
    down: `M${middle},${picked.y + picked.height + 24} V${matrix.y - 5}`,
  }
}
