/** The triangle of itemised gradients: loss at step s (down) × state at step t (right), as places and tints. Pure; all in px. */

export interface Room {
  width: number
  height: number
  /** Font size. */
  text: number
}

export interface TriangleLayout {
  left: number
  top: number
  /** Of a cell. */
  cellWidth: number
  cellHeight: number
  rows: number
  columns: number
  /** Indexes of rows and columns whose step is written at the side. */
  rowLabels: number[]
  columnLabels: number[]
  /** Numbers fit into the cells. */
  numbered: boolean
  cellAt(x: number, y: number): { row: number; column: number } | null
}

/** Cells are at most so large, in font sizes. */
const WIDEST = 5.2
const TALLEST = 2.6
/** Room for labels at the left and above, in font sizes. */
const LEFT = 3.4
const TOP = 1.5
/** A number with two decimals needs so much, in font sizes. */
const NUMBER = { width: 3.1, height: 1.35 }

export function triangleLayout(rows: number, columns: number, { width, height, text }: Room): TriangleLayout {
  const [left, top] = [LEFT * text, TOP * text]
  const cellWidth = Math.max(0.5, Math.min(WIDEST * text, (width - left - 2) / Math.max(1, columns)))
  const cellHeight = Math.max(0.5, Math.min(TALLEST * text, (height - top - 2) / Math.max(1, rows)))
  return {
    left, top, cellWidth, cellHeight, rows, columns,
    rowLabels: labelled(rows, (1.2 * text) / cellHeight),
    columnLabels: labelled(columns, (2.4 * text) / cellWidth),
    numbered: cellWidth >= NUMBER.width * text && cellHeight >= NUMBER.height * text,
    cellAt(x, y) {
      const [row, column] = [Math.floor((y - top) / cellHeight), Math.floor((x - left) / cellWidth)]
      return row >= 0 && column >= 0 && row < rows && column < columns ? { row, column } : null
    },
  }
}

/** First, last and what has room between; `least`: cells between two labels. */
function labelled(count: number, least: number): number[] {
  const stride = Math.max(1, Math.ceil(least))
  const inner = Array.from({ length: count }, (_, i) => i).filter((i) => i % stride === 0 && (i === 0 || count - 1 - i >= stride))
  return count > 0 ? [...new Set([...inner, count - 1])] : []
}

export type TintScale = 'linear' | 'log'

/** Decades below the largest that still have a tint. */
const DECADES = 6

/** The faintest and the strongest value that the tint tells apart. */
export function tintRange(values: ArrayLike<number>, scale: TintScale): { low: number; high: number } {
  let high = 0
  let least = Infinity
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (!Number.isFinite(value) || value <= 0) continue
    if (value > high) high = value
    if (value < least) least = value
  }
  const floor = high * Number(`1e-${DECADES}`)
  return { high, low: scale === 'linear' ? 0 : Math.min(high, Math.max(floor, least)) }
}

/** 0 … 1; 0 only for what is zero (or below the range of a logarithm). What is not finite is full. */
export function tintOf(value: number, { low, high }: { low: number; high: number }, scale: TintScale): number {
  if (!Number.isFinite(value)) return 1
  if (value <= 0 || high <= 0) return 0
  if (scale === 'linear') return Math.min(1, value / high)
  if (value < low) return 0
  return high === low ? 1 : 0.06 + 0.94 * (Math.log(value / low) / Math.log(high / low))
}

/** Opacity of a tint. Where numbers stand on it the strongest is fainter, so that they can be read. */
export function opacityOf(tint: number, numbered: boolean): number {
  return tint === 0 ? 0 : 0.06 + (numbered ? 0.46 : 0.94) * tint
}

/** Values of the legend, from faint to strong. */
export function legendSteps({ low, high }: { low: number; high: number }, scale: TintScale): number[] {
  if (high <= 0) return [0]
  if (scale === 'linear') return [0, 0.25, 0.5, 0.75, 1].map((share) => share * high)
  return low === high ? [high] : [0, 0.25, 0.5, 0.75, 1].map((share) => Math.exp(Math.log(low) + share * Math.log(high / low)))
}
