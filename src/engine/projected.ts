/** For passes over many batches with the same weights: b + x·Wx of every row of the embedding's table, made once for each row and not
 *  once for each place where it occurs. Each sum is the same one in the same order, so the states are those of `forward`, bit for bit. */

import type { Embedding } from './embedding.ts'
import { lookUp } from './embedding.ts'
import { NO_ROW } from './kernels/table-kernels.ts'
import { project } from './layer.ts'
import type { Layer } from './layer.ts'
import type { Numbers } from './numbers.ts'
import type { Workspace } from './workspace.ts'

/** By direction of the lowest layer: (V, G·H), in ordinary memory. */
export type ProjectedTable = readonly Numbers[]

/** Works in the workspace, whose states are then those of no batch: as many rows at a time as it has places. */
export function projectTable({ levels, embedding, entered_tbd }: Workspace & { embedding: Embedding }): ProjectedTable {
  const [{ directions }] = levels
  const { table, indexes_tb } = embedding
  const [rows] = table.shape
  const projected = directions.map(({ columns, memory }) => likeOf(memory.gates_tbg, rows * columns))
  for (let from = 0; from < rows; from += indexes_tb.length) {
    const some = Math.min(indexes_tb.length, rows - from)
    for (let i = 0; i < indexes_tb.length; i++) indexes_tb[i] = from + Math.min(i, some - 1)
    lookUp(embedding, entered_tbd)
    directions.forEach((layer, d) => {
      project(layer, layer.whole)
      projected[d].set(layer.memory.gates_tbg.subarray(0, some * layer.columns), from * layer.columns)
    })
  }
  return projected
}

/** What `project` would make of the batch that is loaded. */
export function takeProjected({ columns, memory, b }: Layer, { indexes_tb }: Embedding, table: Numbers): void {
  for (let pair = 0; pair < indexes_tb.length; pair++) {
    const row = indexes_tb[pair]
    memory.gates_tbg.set(row === NO_ROW ? b : table.subarray(row * columns, (row + 1) * columns), pair * columns)
  }
}

function likeOf(numbers: Numbers, length: number): Numbers {
  return numbers instanceof Float64Array ? new Float64Array(length) : new Float32Array(length)
}
