/** How first weights are drawn. One matrix at a time: the weights of a gated cell are drawn gate block by gate block. */

import type { Numbers } from './numbers.ts'
import type { Random } from './random.ts'
import type { InitializerName } from './spec.ts'

export interface WeightSettings {
  /** uniform: ±1/√H for all; glorot, he, orthogonal as in their papers (see `drawMatrix`). */
  recurrent: InitializerName
  input: InitializerName
  output: InitializerName
  /** Gain of he. */
  gain: number
  /** Added to the forget gate's bias of an lstm. */
  forgetBias: number
}

export interface MatrixSizes {
  /** Numbers that come in (fan in): the matrix stands at the right of a row vector. */
  rows: number
  /** Numbers that go out (fan out). */
  columns: number
  /** H, for `uniform`. */
  hidden: number
  /** Factor of `he`. */
  gain: number
}

/** Fills `out` (rows, columns) row-major.
 *  uniform: ±1/√H, PyTorch's rule for RNN, LSTM and GRU;
 *  glorot: ±√(6/(in + out)), Glorot and Bengio 2010;
 *  he: ±gain·√(3/in), He et al. 2015 as Lasagne's HeUniform has it (standard deviation gain·√(1/in));
 *  orthogonal: rows or columns (whichever are fewer) orthonormal, uniformly distributed, Saxe et al. 2014. */
export function drawMatrix(kind: InitializerName, sizes: MatrixSizes, random: Random, out: Numbers): void {
  if (kind === 'orthogonal') return drawOrthogonal(sizes.rows, sizes.columns, random, out)
  const bound = uniformBound(kind, sizes)
  for (let i = 0; i < sizes.rows * sizes.columns; i++) out[i] = bound * (2 * random.uniform() - 1)
}

function uniformBound(kind: Exclude<InitializerName, 'orthogonal'>, { rows, columns, hidden, gain }: MatrixSizes): number {
  switch (kind) {
    case 'uniform':
      return 1 / Math.sqrt(hidden)
    case 'glorot':
      return Math.sqrt(6 / (rows + columns))
    case 'he':
      return gain * Math.sqrt(3 / rows)
  }
}

/** QR of a matrix of normals by Gram–Schmidt. The diagonal of R comes out positive, which fixes the signs, so that Q is
 *  uniform over all such matrices (Mezzadri 2007). */
function drawOrthogonal(rows: number, columns: number, random: Random, out: Numbers): void {
  const vectors = orthonormal(Math.min(rows, columns), Math.max(rows, columns), random)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) out[r * columns + c] = rows <= columns ? vectors[r]![c]! : vectors[c]![r]!
  }
}

function orthonormal(count: number, length: number, random: Random): Float64Array[] {
  const vectors: Float64Array[] = []
  while (vectors.length < count) {
    const vector = Float64Array.from({ length }, () => random.normal())
    // Twice is enough (Kahan, Parlett): the second pass takes away what rounding left of the first.
    for (let pass = 0; pass < 2; pass++) for (const earlier of vectors) removePart(vector, earlier)
    const size = Math.sqrt(dot(vector, vector))
    if (size < 1e-9) continue
    vectors.push(vector.map((value) => value / size))
  }
  return vectors
}

function removePart(vector: Float64Array, unit: Float64Array): void {
  const along = dot(vector, unit)
  for (let i = 0; i < vector.length; i++) vector[i]! -= along * unit[i]!
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
