// First weights: bounds, moments and orthogonality.
import { describe, expect, test } from 'vitest'
import { drawMatrix } from '../../src/engine/initial.ts'
import type { InitializerName } from '../../src/engine/spec.ts'
import { randomStream } from '../../src/engine/random.ts'

function draw(kind: InitializerName, rows: number, columns: number, hidden = 16, gain = 1): Float64Array {
  const out = new Float64Array(rows * columns)
  drawMatrix(kind, { rows, columns, hidden, gain }, randomStream(5, 'weights'), out)
  return out
}

describe.each<[InitializerName, number, number]>([
  ['uniform', 1, 1 / Math.sqrt(16)],
  ['glorot', 1, Math.sqrt(6 / 300)],
  ['he', 1, Math.sqrt(3 / 100)],
  ['he', 2, 2 * Math.sqrt(3 / 100)],
])('%s with gain %f', (kind, gain, bound) => {
  const matrix = draw(kind, 100, 200, 16, gain)

  test('fills its range', () => {
    const largest = matrix.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    expect(largest).toBeLessThanOrEqual(bound)
    expect(largest).toBeGreaterThan(0.999 * bound)
  })

  test('has mean 0 and the variance of a uniform distribution', () => {
    const mean = matrix.reduce((sum, value) => sum + value, 0) / matrix.length
    const variance = matrix.reduce((sum, value) => sum + value * value, 0) / matrix.length
    expect(Math.abs(mean) / bound).toBeLessThan(0.02)
    expect(variance / (bound * bound)).toBeCloseTo(1 / 3, 2)
  })
})

test('he has standard deviation gain · √(1 / fan in), as Lasagne', () => {
  const matrix = draw('he', 100, 400)
  expect(Math.sqrt(matrix.reduce((sum, value) => sum + value * value, 0) / matrix.length)).toBeCloseTo(0.1, 3)
})

describe.each([[20, 20], [7, 30], [30, 7], [1, 5], [5, 1], [1, 1]])('orthogonal %i × %i', (rows, columns) => {
  test('has orthonormal rows or columns, whichever are fewer', () => {
    const matrix = draw('orthogonal', rows, columns)
    const at = rows <= columns ? (v: number, i: number) => matrix[v * columns + i]! : (v: number, i: number) => matrix[i * columns + v]!
    for (let a = 0; a < Math.min(rows, columns); a++) {
      for (let b = 0; b <= a; b++) {
        let dot = 0
        for (let i = 0; i < Math.max(rows, columns); i++) dot += at(a, i) * at(b, i)
        expect(dot).toBeCloseTo(a === b ? 1 : 0, 13)
      }
    }
  })
})

test('orthogonal 1 × 1 has either sign: the sign is drawn, not fixed to +', () => {
  const signs = Array.from({ length: 40 }, (_, seed) => {
    const out = new Float64Array(1)
    drawMatrix('orthogonal', { rows: 1, columns: 1, hidden: 1, gain: 1 }, randomStream(seed, 'weights'), out)
    return out[0]
  })
  expect(new Set(signs)).toEqual(new Set([1, -1]))
})
