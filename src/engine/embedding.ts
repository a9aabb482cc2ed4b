/** The embedding: rows of a table looked up, and its derivative, scattered back to the rows of the batch only. */

import type { Numbers } from './numbers.ts'
import type { Parameter } from './parameters.ts'

/** A step without input, or an index that is not looked up. */
export const NO_ROW = -1

export interface Embedding {
  readonly table: Parameter
  readonly width: number
  /** (T, B) rows of the table, NO_ROW where there is no input. */
  readonly indexes_tb: Int32Array
  /** Rows touched by the last backward pass: `count` of them at the front, each once. */
  readonly touched: Int32Array
  count: number
  /** A flag for each row of the table. */
  readonly seen: Uint8Array
}

export function createEmbedding(table: Parameter, pairs: number): Embedding {
  const [vocabulary, width] = table.shape
  return { table, width, indexes_tb: new Int32Array(pairs).fill(NO_ROW), touched: new Int32Array(pairs), count: 0, seen: new Uint8Array(vocabulary) }
}

/** x (T, B, D): the row of each index; zeros where there is none. */
export function lookUp({ table, width, indexes_tb }: Embedding, x: Numbers): void {
  for (let at = 0, pair = 0; pair < indexes_tb.length; pair++) {
    const from = indexes_tb[pair] * width
    if (from < 0) for (let j = 0; j < width; j++) x[at++] = 0
    else for (let j = 0; j < width; j++) x[at++] = table.value[from + j]
  }
}

/** dE[index] += dx of every real pair, after the rows of the batch before were set back to 0. `table.rows.touched` lists them. */
export function scatterAdd(embedding: Embedding, dx: Numbers, mask_tb: Numbers): void {
  const { table, width, indexes_tb } = embedding
  clearRows(embedding)
  for (let pair = 0; pair < indexes_tb.length; pair++) {
    const row = indexes_tb[pair]
    if (row === NO_ROW || mask_tb[pair] === 0) continue
    touch(embedding, row)
    for (let at = row * width, end = at + width, from = pair * width; at < end; at++, from++) table.gradient[at] += dx[from]
  }
  table.rows = { touched: embedding.touched.subarray(0, embedding.count), width }
}

function touch(embedding: Embedding, row: number): void {
  if (embedding.seen[row] !== 0) return
  embedding.seen[row] = 1
  embedding.touched[embedding.count++] = row
}

/** By what the table lists, not this workspace: another one may have been used in between. */
function clearRows(embedding: Embedding): void {
  const { table, width, seen } = embedding
  for (const row of table.rows!.touched) table.gradient.fill(0, row * width, (row + 1) * width)
  for (let i = 0; i < embedding.count; i++) seen[embedding.touched[i]] = 0
  embedding.count = 0
}
