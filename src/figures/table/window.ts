/** Which part of a large table is on the screen. Pure arithmetic on one axis; both axes use it. */

export interface Span {
  from: number
  count: number
}

/** Most rows and columns shown at once. */
export const MOST = 12

/** The page of at most `most` that holds `index`; the last page is full, so that it is never a sliver. */
export function spanAround(index: number, total: number, most = MOST): Span {
  if (total <= most) return { from: 0, count: total }
  const page = Math.floor(Math.max(0, Math.min(total - 1, index)) / most)
  return { from: Math.min(page * most, total - most), count: most }
}

/** Index to go to for the page before or after; null where there is none. */
export function paged(span: Span, total: number, step: -1 | 1): number | null {
  if (step < 0) return span.from === 0 ? null : Math.max(0, span.from - span.count)
  const next = span.from + span.count
  return next >= total ? null : next
}

/** Row and column after a key of the grid; null for other keys. */
export function stepped(at: { row: number; column: number }, key: string, rows: number, columns: number) {
  const to = movedTo(at, key, rows, columns)
  if (to === null) return null
  const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value))
  return { row: clamp(to.row, rows), column: clamp(to.column, columns) }
}

function movedTo({ row, column }: { row: number; column: number }, key: string, rows: number, columns: number) {
  switch (key) {
    case 'ArrowLeft': return { row, column: column - 1 }
    case 'ArrowRight': return { row, column: column + 1 }
    case 'ArrowUp': return { row: row - 1, column }
    case 'ArrowDown': return { row: row + 1, column }
    case 'Home': return { row, column: 0 }
    case 'End': return { row, column: columns - 1 }
    case 'PageUp': return rows > MOST ? { row: row - MOST, column } : null
    case 'PageDown': return rows > MOST ? { row: row + MOST, column } : null
    default: return null
  }
}
