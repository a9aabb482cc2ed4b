/** The (32, 100) batch as bars: which places of each row hold words, and which of these are unknown. Numbers only. */

export interface BatchRow {
  row: ArrayLike<number>
  /** Places that the review fills: from … to. */
  from: number
  to: number
}

export interface BatchBar {
  y: number
  height: number
  x: number
  width: number
  /** Left edges of unknown words. */
  unknown: number[]
}

export interface BatchLayout {
  /** Of one place. */
  across: number
  down: number
  left: number
  bars: BatchBar[]
  width: number
  height: number
}

/** Room at the left for the numbers of the rows, in sizes of type. */
const LEFT = 2.125

export function batchLayout(rows: readonly BatchRow[], steps: number, size: { width: number; height: number; text: number }): BatchLayout {
  const left = LEFT * size.text
  const across = (size.width - left) / steps
  const down = size.height / Math.max(1, rows.length)
  const bars = rows.map(({ row, from, to }, i) => ({
    x: left + from * across,
    width: (to - from) * across,
    y: i * down + 0.12 * down,
    height: 0.76 * down,
    unknown: unknownOf(row, from, to).map((t) => left + t * across),
  }))
  return { across, down, left, bars, width: size.width, height: size.height }
}

function unknownOf(row: ArrayLike<number>, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i).filter((t) => row[t] === 2)
}
