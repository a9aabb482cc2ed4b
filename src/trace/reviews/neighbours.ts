/** Which rows of the embedding point the same way as another: words that the network treats alike. */

import type { Numbers } from '../../engine/numbers.ts'

export interface Neighbour {
  index: number
  /** Cosine of the angle between the rows, −1 … 1. */
  cosine: number
}

/** The `count` nearest rows from `first` on (numbers below are no words), nearest first; the row itself is left out. */
export function neighboursOf(table: Numbers, width: number, index: number, count: number, first: number): Neighbour[] {
  const own = lengthOf(table, width, index)
  const rows = table.length / width
  const all: Neighbour[] = []
  for (let row = first; row < rows; row++) {
    if (row === index) continue
    const product = own * lengthOf(table, width, row)
    all.push({ index: row, cosine: product === 0 ? 0 : dot(table, width, index, row) / product })
  }
  return all.sort((a, b) => b.cosine - a.cosine || a.index - b.index).slice(0, count)
}

function lengthOf(table: Numbers, width: number, row: number): number {
  return Math.sqrt(dot(table, width, row, row))
}

function dot(table: Numbers, width: number, a: number, b: number): number {
  let sum = 0
  for (let i = 0; i < width; i++) sum += table[a * width + i] * table[b * width + i]
  return sum
}
