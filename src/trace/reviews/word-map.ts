/** The most frequent words as points of a plane: the two directions in which their rows of the embedding differ most (PCA), and what
 *  each word alone does to the answer. */

import { symmetricEigen } from '../../engine/eigen/symmetric.ts'
import { forward } from '../../engine/passes.ts'
import type { ReviewsModel } from '../../run/reviews-model.ts'
import { JUDGED } from '../../run/reviews-model.ts'
import { batchOf } from './read-along.ts'

export interface WordMap {
  /** Of the points, in order. */
  indexes: Int32Array
  /** (words, 2). */
  points: Float32Array
  /** Share of the rows' variance that lies along each of the two directions. */
  explained: [number, number]
  /** (words): the logit of a review that is this word alone, less that of an empty one. */
  effects: Float32Array
}

/** `first`: the index of the most frequent word. A piece is a batch of words. */
export function* wordMap(reader: ReviewsModel, first: number, count: number): Generator<number, WordMap, void> {
  const { model, recipe } = reader
  const most = Math.min(count, recipe.reviews!.words - first)
  const indexes = Int32Array.from({ length: most }, (_, i) => first + i)
  const table = model.byName.E.value.slice(first * recipe.features, (first + most) * recipe.features)
  const { points, explained } = principalPlane(table, recipe.features)
  yield 0
  return { indexes, points, explained, effects: yield* effectsOf(reader, indexes) }
}

/** The rows of `table` in their two principal directions. */
export function principalPlane(table: ArrayLike<number>, width: number): Pick<WordMap, 'points' | 'explained'> {
  const rows = table.length / width
  const centred = Float64Array.from(table)
  for (let j = 0; j < width; j++) {
    let sum = 0
    for (let r = 0; r < rows; r++) sum += table[r * width + j]
    for (let r = 0; r < rows; r++) centred[r * width + j] -= sum / rows
  }
  const { values, vectors } = symmetricEigen(covariance(centred, rows, width), width)
  const points = new Float32Array(rows * 2)
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < width; j++) points[i] += centred[(i >> 1) * width + j] * vectors[(i & 1) * width + j]
  }
  const total = values.reduce((sum, value) => sum + value, 0)
  return { points, explained: total === 0 ? [0, 0] : [values[0] / total, (values[1] ?? 0) / total] }
}

function covariance(centred: Float64Array, rows: number, width: number): Float64Array {
  const matrix = new Float64Array(width * width)
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) matrix[i * width + j] += centred[r * width + i] * centred[r * width + j]
  }
  return matrix.map((value) => value / rows)
}

/** The first row of every batch is the empty review. */
function* effectsOf({ recipe: { steps }, workspaceFor }: ReviewsModel, indexes: Int32Array): Generator<number, Float32Array, void> {
  const effects = new Float32Array(indexes.length)
  const each = JUDGED - 1
  const workspace = workspaceFor(JUDGED)
  for (let from = 0; from < indexes.length; from += each) {
    const rows = Array.from({ length: JUDGED }, (_, b) => {
      const row = new Int32Array(steps)
      if (b > 0) row[steps - 1] = indexes[from + b - 1] ?? 0
      return row
    })
    forward(workspace, batchOf(rows, steps, 1))
    const empty = workspace.y_sbk[0]
    for (let b = 1; b < JUDGED && from + b - 1 < indexes.length; b++) effects[from + b - 1] = workspace.y_sbk[b] - empty
    yield Math.min(1, (from + each) / indexes.length)
  }
  return effects
}
