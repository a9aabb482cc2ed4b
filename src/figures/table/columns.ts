/** Widths of the table's columns, in em of its cells: fixed, so that nothing moves when numbers change. Pure. */

/** The longest short number, "−0.034", with its borders. */
const NUMBER = 3.8
/** Wider columns than this tear a row apart. */
const WIDEST = 5.4
/** Of a letter in a header, whose type is a little smaller than a cell's. */
const LETTER = 0.56
const GAP = 0.45

export interface TableWidths {
  /** Of the row names. */
  head: number
  /** Of each column, at least and at most. */
  least: number
  most: number
}

export function tableWidths(rowNames: readonly string[], columnNames: readonly string[]): TableWidths {
  const least = Math.max(NUMBER, longest(columnNames) * LETTER)
  return { head: longest(rowNames) * LETTER + GAP, least, most: Math.max(WIDEST, least) }
}

function longest(names: readonly string[]): number {
  return Math.max(1, ...names.map((name) => name.length))
}

/** How far a scroller has to be moved so that a cell stands clear of the row names that stay at its left. */
export function scrollFor(cell: { left: number; right: number }, view: { left: number; right: number }): number {
  if (cell.left < view.left) return cell.left - view.left
  return cell.right > view.right ? Math.min(cell.right - view.right, cell.left - view.left) : 0
}
