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

/** `text`: size of type. */
export interface TableRoom {
  width: number
  height: number
  text: number
}

/** In sizes of type: a line above and one below, the picked row, and two lines between it and the matrix. */
const LINE = 1.6
const STRIP = 1
const BETWEEN = 2.9
/** In sizes of type: widest, narrowest. */
const TABLE = [6.9, 5.75] as const

export function tableLayout({ width: room, height: all, text }: TableRoom, { vocabulary, steps }: { vocabulary: number; steps: number }, step: number): TableLayout {
  const line = LINE * text
  const height = Math.max(40, all - 2 * line)
  const table = { x: 8, y: line, width: Math.min(TABLE[0] * text, Math.max(TABLE[1] * text, room * 0.16)), height }
  const x = table.x + table.width + Math.min(90, room * 0.1)
  const width = Math.max(60, room - x - 8)
  const picked = { x, y: line, width, height: STRIP * text }
  const top = picked.y + picked.height + BETWEEN * text
  const matrix = { x, y: top, width, height: Math.max(24, line + height - top) }
  const across = width / steps
  const middle = x + (step + 0.5) * across
  const wide = Math.max(across, 5)
  return {
    table,
    rowAt: (one) => table.y + ((one + 0.5) / vocabulary) * table.height,
    picked,
    matrix,
    column: { x: middle - wide / 2, width: wide },
    down: `M${middle},${picked.y + picked.height + 1.5 * text} V${matrix.y - 5}`,
  }
}
