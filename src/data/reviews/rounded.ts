/** Weights rounded to few levels: each row is whole numbers −L … L times a scale of its own. Small, and as good to a neighbour's eye. */

export interface Rounded {
  rows: number
  columns: number
  /** L: 127 fills a byte, 7 is four bits, 1 leaves only the sign. */
  levels: number
  /** Scale of the row with the largest; of each row its share of that, as (byte / 255)². */
  scale: number
  shares: Uint8Array
  /** (rows, columns). */
  numbers: Int8Array
}

/** Shares of a row's largest number that are tried as the largest level; the one with the least squared error is taken. */
const TRIED = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4]

export function roundRows(values: ArrayLike<number>, rows: number, levels: number): Rounded {
  const columns = values.length / rows
  const scales = Float64Array.from({ length: rows }, (_, row) => bestScale(values, row * columns, columns, levels))
  const scale = scales.reduce((most, one) => Math.max(most, one), 0)
  const shares = Uint8Array.from(scales, (one) => (scale === 0 ? 0 : Math.max(1, Math.round(255 * Math.sqrt(one / scale)))))
  const rounded = { rows, columns, levels, scale, shares, numbers: new Int8Array(values.length) }
  for (let row = 0; row < rows; row++) {
    const step = scaleOf(rounded, row)
    for (let i = row * columns; i < (row + 1) * columns; i++) rounded.numbers[i] = levelOf(values[i], step, levels)
  }
  return rounded
}

/** The values that the rounded numbers stand for. */
export function restoreRows(rounded: Rounded): Float32Array {
  const { rows, columns, numbers } = rounded
  const values = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const step = scaleOf(rounded, row)
    for (let i = row * columns; i < (row + 1) * columns; i++) values[i] = numbers[i] * step
  }
  return values
}

function scaleOf({ scale, shares }: Rounded, row: number): number {
  const root = shares[row] / 255
  return scale * root * root
}

function levelOf(value: number, step: number, levels: number): number {
  return step === 0 ? 0 : Math.max(-levels, Math.min(levels, Math.round(value / step)))
}

function bestScale(values: ArrayLike<number>, from: number, count: number, levels: number): number {
  let largest = 0
  for (let i = from; i < from + count; i++) largest = Math.max(largest, Math.abs(values[i]))
  let best = { step: 0, error: Infinity }
  for (const share of levels === 127 ? [1] : TRIED) {
    const step = (share * largest) / levels
    let error = 0
    for (let i = from; i < from + count; i++) {
      const off = values[i] - step * levelOf(values[i], step, levels)
      error += off * off
    }
    if (error < best.error) best = { step, error }
  }
  return best.step
}
