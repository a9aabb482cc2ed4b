/** Eigenvalues against matrices whose eigenvalues are known: rotations, permutations, companions, Jordan blocks, drawn ones. */

import { describe, expect, it } from 'vitest'
import { eigenvalues, spectralRadius } from '../../../src/engine/eigen/eigenvalues.ts'
import { drawMatrix } from '../../../src/engine/initial.ts'
import { randomStream } from '../../../src/engine/random.ts'

type Rows = number[][]

const radius = (rows: Rows) => spectralRadius(rows.flat(), rows.length)
const sorted = (rows: Rows) => eigenvalues(rows.flat(), rows.length).sort((a, b) => a.re - b.re || a.im - b.im)
const identity = (n: number): Rows => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
const times = (a: Rows, b: Rows): Rows => a.map((row) => b[0]!.map((_, j) => row.reduce((sum, x, k) => sum + x * b[k]![j]!, 0)))
const transposed = (a: Rows): Rows => a[0]!.map((_, j) => a.map((row) => row[j]!))

function orthogonal(n: number, seed: number): Rows {
  const out = new Float64Array(n * n)
  drawMatrix('orthogonal', { rows: n, columns: n, hidden: n, gain: 1 }, randomStream(seed, 'eigen'), out)
  return Array.from({ length: n }, (_, i) => [...out.subarray(i * n, (i + 1) * n)])
}

/** Q·A·Qᵀ: the same eigenvalues, nothing to be seen of them. */
function hidden(a: Rows, seed: number): Rows {
  const q = orthogonal(a.length, seed)
  return times(times(q, a), transposed(q))
}

function blocks(...parts: Rows[]): Rows {
  const n = parts.reduce((sum, part) => sum + part.length, 0)
  const all = identity(n).map((row) => row.map(() => 0))
  let at = 0
  for (const part of parts) {
    part.forEach((row, i) => row.forEach((x, j) => (all[at + i]![at + j] = x)))
    at += part.length
  }
  return all
}

const turn = (angle: number, scale: number): Rows => [[scale * Math.cos(angle), -scale * Math.sin(angle)], [scale * Math.sin(angle), scale * Math.cos(angle)]]

describe('eigenvalues', () => {
  it('of the smallest matrices', () => {
    expect(eigenvalues([], 0)).toEqual([])
    expect(eigenvalues([-3], 1)).toEqual([{ re: -3, im: 0 }])
    expect(sorted([[0, 0], [0, 0]])).toEqual([{ re: 0, im: 0 }, { re: 0, im: 0 }])
    expect(radius([[1, 1e8], [0, 1]])).toBe(1)
  })

  it('of a rotation: a complex pair, on which power iteration never settles', () => {
    const [below, above] = sorted(turn(0.7, 1.25)) as [{ re: number; im: number }, { re: number; im: number }]
    expect(below.re).toBeCloseTo(1.25 * Math.cos(0.7), 14)
    expect(above.im).toBeCloseTo(1.25 * Math.sin(0.7), 14)
    expect(below.im).toBe(-above.im)
    expect(radius(turn(0.7, 1.25))).toBeCloseTo(1.25, 14)
  })

  it('of rotations, numbers and a larger pair behind a change of axes', () => {
    const known = blocks(turn(1, 0.5), turn(2, 2), turn(0.1, 1), [[-1.5]], [[0.25]])
    const found = eigenvalues(hidden(known, 3).flat(), 8)
    expect(found.filter(({ im }) => im !== 0)).toHaveLength(6)
    expect(found.reduce((sum, { re }) => sum + re, 0)).toBeCloseTo(known.reduce((sum, row, i) => sum + row[i]!, 0), 12)
    expect(radius(hidden(known, 3))).toBeCloseTo(2, 12)
  })

  it.each([3, 4, 7, 8, 16])('of a cycle of %d: roots of one, which the usual shifts leave where they are', (n) => {
    const cycle = identity(n).map((_, i) => identity(n)[(i + 1) % n]!)
    for (const { re, im } of eigenvalues(cycle.flat(), n)) expect(Math.hypot(re, im)).toBeCloseTo(1, 12)
    expect(new Set(eigenvalues(cycle.flat(), n).map(({ re, im }) => `${re.toFixed(6)} ${Math.abs(im).toFixed(6)}`)).size).toBe(Math.floor(n / 2) + 1)
  })

  it('of a companion matrix: the roots of its polynomial', () => {
    // (x − 1)(x − 2)(x − 3)(x − 4) = x⁴ − 10x³ + 35x² − 50x + 24.
    const found = sorted([[10, -35, 50, -24], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]])
    found.forEach(({ re, im }, i) => {
      expect(re).toBeCloseTo(i + 1, 10)
      expect(im).toBe(0)
    })
  })

  it('of defective matrices, as exactly as a rounding of the matrix allows', () => {
    const jordan = (n: number, x: number) => identity(n).map((row, i) => row.map((one, j) => (one === 1 ? x : j === i + 1 ? 1 : 0)))
    expect(radius(jordan(4, 0.9))).toBe(0.9)
    // An n × n block: off by about the n-th root of 1e-16.
    expect(Math.abs(radius(hidden(jordan(2, 0.9), 5)) - 0.9)).toBeLessThan(1e-7)
    expect(Math.abs(radius(hidden(jordan(3, -0.9), 6)) - 0.9)).toBeLessThan(1e-4)
    expect(radius(hidden(jordan(3, 0), 7))).toBeLessThan(1e-4)
    expect(radius(jordan(6, 0))).toBe(0)
  })

  it.each([5, 16, 64, 128])('of a drawn matrix of %d: sums of powers are traces, orthogonal ones lie on the circle', (n) => {
    const out = new Float64Array(n * n)
    drawMatrix('uniform', { rows: n, columns: n, hidden: n, gain: 1 }, randomStream(n, 'eigen'), out)
    const found = eigenvalues(out, n)
    const rows = Array.from({ length: n }, (_, i) => [...out.subarray(i * n, (i + 1) * n)])
    const trace = (a: Rows) => a.reduce((sum, row, i) => sum + row[i]!, 0)
    expect(found).toHaveLength(n)
    expect(found.reduce((sum, { re }) => sum + re, 0)).toBeCloseTo(trace(rows), 10)
    expect(found.reduce((sum, { re, im }) => sum + re * re - im * im, 0)).toBeCloseTo(trace(times(rows, rows)), 10)
    for (const { re, im } of eigenvalues(orthogonal(n, n).flat(), n)) expect(Math.hypot(re, im)).toBeCloseTo(1, 11)
  })

  it('grows with the matrix, also where squares would not be numbers any more', () => {
    const rows = hidden(blocks(turn(1, 0.5), turn(2, 2), [[1]]), 9)
    for (const scale of [1e-200, 1e-3, 7, 1e100]) expect(radius(rows.map((row) => row.map((x) => x * scale))) / scale).toBeCloseTo(2, 11)
  })

  it('leaves the matrix alone, and says where a number is not finite', () => {
    const matrix = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 10)
    const before = matrix.slice()
    eigenvalues(matrix, 3)
    expect(matrix).toEqual(before)
    expect(spectralRadius([1, NaN, 0, 1], 2)).toBeNaN()
  })
})
