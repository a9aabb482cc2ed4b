/** Which part of a matrix a small card shows, and how large its cells are there. Pure. */

export interface CardWindow {
  /** The first row and column that are shown. */
  row: number
  column: number
  down: number
  across: number
  size: { x: number; y: number }
}

const MOST_DOWN = 8
const MOST_ACROSS = 8
/** Of a cell, in the picture's units. */
const LARGEST = 12

/** The part around `centre`, at most 8 × 8 cells, in a room of this size. */
export function cardWindow(rows: number, columns: number, centre: { row: number; column: number }, room: { width: number; height: number }): CardWindow {
  const [down, across] = [Math.min(rows, MOST_DOWN), Math.min(columns, MOST_ACROSS)]
  const from = (at: number, shown: number, of: number) => Math.max(0, Math.min(of - shown, at - Math.floor(shown / 2)))
  return {
    row: rows === 1 ? 0 : from(centre.row, down, rows),
    column: from(centre.column, across, columns),
    down,
    across,
    size: { x: Math.min(LARGEST, room.width / across), y: Math.min(LARGEST, room.height / down) },
  }
}
