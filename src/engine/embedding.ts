/** The embedding: rows of a table looked up, and its derivative, scattered back to the rows of the batch only. */

import { NO_ROW } from './kernels/table-kernels.ts'
import type { TableKernels } from './kernels/table-kernels.ts'
import type { Arena, Numbers } from './numbers.ts'
import type { Parameter } from './parameters.ts'

export interface Embedding {
  readonly table: Parameter
  readonly width: number
  readonly kernels: TableKernels
  /** (T, B) rows of the table, NO_ROW where there is no input. */
  readonly indexes_tb: Int32Array
  /** (T, B) rows that get a gradient: those of real steps. */
  readonly given_tb: Int32Array
  /** At its front the rows that the last backward pass touched, each once, by their first place. */
  readonly touched: Int32Array
  /** Whether a row of the table is in the batch, and listed. */
  readonly seen: Uint8Array
}

const MARKED = 1
const LISTED = 2

export function createEmbedding(table: Parameter, pairs: number, kernels: TableKernels, arena: Arena): Embedding {
  const [vocabulary, width] = table.shape
  const places = () => {
    const room = arena.take(pairs)
    return new Int32Array(room.buffer, room.byteOffset, pairs)
  }
  return { table, width, kernels, indexes_tb: places().fill(NO_ROW), given_tb: places(), touched: places(), seen: new Uint8Array(vocabulary) }
}

/** x (T, B, D): the row of each index; zeros where there is none. */
export function lookUp({ kernels, table, width, indexes_tb }: Embedding, x: Numbers): void {
  kernels.lookUp(x, table.value, indexes_tb, width)
}

/** dE[index] = the sum of dx over its real pairs; rows of the batch before are 0 again. `table.rows.touched` lists those of this one. */
export function scatterAdd(embedding: Embedding, dx: Numbers, mask_tb: Numbers): void {
  const { kernels, table, width, given_tb } = embedding
  markGiven(embedding, mask_tb)
  clearOthers(embedding)
  const touched = listTouched(embedding)
  kernels.scatter(table.gradient, dx, given_tb, touched, width)
  table.rows = { touched, width }
}

function markGiven({ indexes_tb, given_tb, seen }: Embedding, mask_tb: Numbers): void {
  seen.fill(0)
  for (let pair = 0; pair < indexes_tb.length; pair++) {
    const row = mask_tb[pair] === 0 ? NO_ROW : indexes_tb[pair]
    given_tb[pair] = row
    if (row !== NO_ROW) seen[row] = MARKED
  }
}

/** Rows that the table lists and this batch does not have. By its list: another workspace may have been used in between. */
function clearOthers({ table, width, seen }: Embedding): void {
  for (const row of table.rows!.touched) if (seen[row] === 0) table.gradient.fill(0, row * width, (row + 1) * width)
}

function listTouched({ given_tb, touched, seen }: Embedding): Int32Array {
  let count = 0
  for (let pair = 0; pair < given_tb.length; pair++) {
    const row = given_tb[pair]
    if (row === NO_ROW || seen[row] === LISTED) continue
    seen[row] = LISTED
    touched[count++] = row
  }
  return touched.subarray(0, count)
}
