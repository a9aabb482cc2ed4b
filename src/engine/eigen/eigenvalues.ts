/** The eigenvalues of a real square matrix, complex pairs included, and its spectral radius: Hessenberg form, then shifted QR steps
 *  with deflation (Golub and Van Loan, Matrix Computations, algorithm 7.5.2). Not the eigenvectors. float64. */

import { francisStep } from './francis-step.ts'
import { toHessenberg } from './hessenberg.ts'

export interface Eigenvalue {
  re: number
  im: number
}

const EPSILON = 2.220446049250313e-16
/** QR steps for one eigenvalue; two or three are usual. Every tenth has exceptional shifts. */
const MOST_STEPS = 60

/** n eigenvalues of `matrix` (n, n) row-major, which stays as it is. They are those of a matrix that differs by a few roundings of
 *  its norm, so an eigenvalue of an m × m Jordan block is off by the m-th root of that. NaN where a number is not finite. */
export function eigenvalues(matrix: ArrayLike<number>, n: number): Eigenvalue[] {
  const h = Float64Array.from({ length: n * n }, (_, i) => matrix[i])
  if (!h.every(Number.isFinite)) return Array.from({ length: n }, () => ({ re: NaN, im: NaN }))
  const scale = powerAbove(largestOf(h))
  for (let i = 0; i < h.length; i++) h[i] /= scale
  return eigenvaluesInPlace(h, n).map(({ re, im }) => ({ re: re * scale, im: im * scale }))
}

function eigenvaluesInPlace(h: Float64Array, n: number): Eigenvalue[] {
  toHessenberg(h, n)
  const norm = largestOf(h)
  const found: Eigenvalue[] = []
  for (let high = n - 1, steps = 0; high >= 0; ) {
    const low = startOfBlock(h, n, high, norm)
    if (low >= high - 1) {
      found.push(...(low === high ? [{ re: h[high * n + high], im: 0 }] : pairOf(h, n, low)))
      high = low - 1
      steps = 0
    } else {
      if (++steps > MOST_STEPS) throw new Error('The QR steps do not converge.')
      francisStep(h, n, low, high, steps % 10 === 0)
    }
  }
  return found
}

/** The largest size of an eigenvalue: how much the matrix, applied again and again, stretches in the long run. */
export function spectralRadius(matrix: ArrayLike<number>, n: number): number {
  return eigenvalues(matrix, n).reduce((largest, { re, im }) => Math.max(largest, size(re, im)), 0)
}

/** √(re² + im²), also where the squares would be too large or too small. */
function size(re: number, im: number): number {
  const large = Math.max(Math.abs(re), Math.abs(im))
  const small = Math.min(Math.abs(re), Math.abs(im))
  return large === 0 ? 0 : large * Math.sqrt(1 + (small / large) * (small / large))
}

function largestOf(h: Float64Array): number {
  return h.reduce((largest, number) => Math.max(largest, Math.abs(number)), 0)
}

/** A power of two, so that dividing by it rounds nothing: the steps multiply numbers, and must neither overflow nor vanish. */
function powerAbove(size: number): number {
  let power = 1
  while (power < size && power < 1e300) power *= 2
  while (power > 2 * size && power > 1e-300) power /= 2
  return power
}

/** First row of the last block without a negligible number on its subdiagonal, which is set to 0. */
function startOfBlock(h: Float64Array, n: number, high: number, norm: number): number {
  for (let k = high; k > 0; k--) {
    const beside = Math.abs(h[(k - 1) * n + k - 1]) + Math.abs(h[k * n + k])
    if (Math.abs(h[k * n + k - 1]) > EPSILON * (beside === 0 ? norm : beside)) continue
    h[k * n + k - 1] = 0
    return k
  }
  return 0
}

/** Of the 2 × 2 block at `low`: (a + d)/2 ± √(((a − d)/2)² + bc), the smaller real one by the product, so that nothing cancels. */
function pairOf(h: Float64Array, n: number, low: number): Eigenvalue[] {
  const [a, b, c, d] = [h[low * n + low], h[low * n + low + 1], h[(low + 1) * n + low], h[(low + 1) * n + low + 1]]
  const half = (a - d) / 2
  const square = half * half + b * c
  if (square < 0) return [Math.sqrt(-square), -Math.sqrt(-square)].map((im) => ({ re: d + half, im }))
  const root = Math.sqrt(square)
  const shift = half + (half < 0 ? -root : root)
  return [{ re: d + shift, im: 0 }, { re: shift === 0 ? d : d - (b * c) / shift, im: 0 }]
}
