/** Standardising: each column with mean 0 and deviation 1 over the rows that are trained on. */

import type { Scale } from './choices.ts'

/** Of the first `rows` rows of each of the columns. A column that never changes keeps its deviation of 1: it becomes 0. */
export function scalesOf(values: Float64Array, columns: number, rows: number): Scale[] {
  return Array.from({ length: columns }, (_, c) => {
    let sum = 0
    for (let r = 0; r < rows; r++) sum += values[r * columns + c]! / rows
    let squares = 0
    for (let r = 0; r < rows; r++) squares += square(values[r * columns + c]! - sum) / rows
    // Rounding alone leaves a trace of the size of the numbers.
    const deviation = Math.sqrt(squares)
    return { mean: sum, deviation: deviation > Math.abs(sum) * 1e-12 ? deviation : 1 }
  })
}

/** In place. */
export function scale(values: Float64Array, scales: readonly Scale[]): void {
  const columns = scales.length
  for (let i = 0; i < values.length; i++) {
    const { mean, deviation } = scales[i % columns]!
    values[i] = (values[i]! - mean) / deviation
  }
}

const square = (value: number) => value * value
