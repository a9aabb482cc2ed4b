/** Eigenvectors of a symmetric matrix by Jacobi's rotations: slow, exact, and the same everywhere. */

import type { Numbers } from '../numbers.ts'

export interface EigenPairs {
  /** Descending. */
  values: Float64Array
  /** (n, n): row i belongs to values[i], of length 1; its largest entry is positive, so that the sign is no chance. */
  vectors: Float64Array
}

const MOST_SWEEPS = 30

/** `matrix` (n, n), row-major; only looked at. */
export function symmetricEigen(matrix: ArrayLike<number>, n: number): EigenPairs {
  const a = Float64Array.from(matrix)
  const v = new Float64Array(n * n)
  for (let i = 0; i < n; i++) v[i * n + i] = 1
  const enough = 1e-30 * sumOfSquares(a)
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a, n) > enough; sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q)
  }
  return sorted(a, v, n)
}

/** Turns the plane of p and q so that a[p, q] becomes 0 (Golub and Van Loan, 8.5). */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const off = a[p * n + q]
  if (off === 0) return
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * off)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < n; k++) turn(a, k * n + p, k * n + q, c, s)
  for (let k = 0; k < n; k++) turn(a, p * n + k, q * n + k, c, s)
  for (let k = 0; k < n; k++) turn(v, p * n + k, q * n + k, c, s)
}

function turn(m: Float64Array, i: number, j: number, c: number, s: number): void {
  const x = m[i]
  m[i] = c * x - s * m[j]
  m[j] = s * x + c * m[j]
}

function sorted(a: Float64Array, v: Float64Array, n: number): EigenPairs {
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j] - a[i * n + i])
  const vectors = new Float64Array(n * n)
  order.forEach((from, to) => vectors.set(positive(v.subarray(from * n, (from + 1) * n)), to * n))
  return { values: Float64Array.from(order, (i) => a[i * n + i]), vectors }
}

function positive(vector: Float64Array): Float64Array {
  let largest = 0
  for (let i = 0; i < vector.length; i++) if (Math.abs(vector[i]) > Math.abs(vector[largest]) + 1e-12) largest = i
  return vector[largest] < 0 ? vector.map((value) => -value) : vector
}

function sumOfSquares(numbers: Numbers): number {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] * numbers[i]
  return sum
}

function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) sum += a[i * n + j] * a[i * n + j]
  return sum
}
