// The three products against sums written out, for all small shapes and for ones that span several blocks.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainKernels } from '../../../src/engine/kernels/plain.ts'
import type { Numbers } from '../../../src/engine/numbers.ts'
import { randomStream } from '../../../src/engine/random.ts'

type Make = (length: number) => Numbers
const PRECISIONS: [string, Make][] = [['float32', (n) => new Float32Array(n)], ['float64', (n) => new Float64Array(n)]]

function fill(make: Make, length: number, random: ReturnType<typeof randomStream>): Numbers {
  const numbers = make(length)
  for (let i = 0; i < length; i++) numbers[i] = random.normal()
  return numbers
}

/** c (m, n) = Σ a(i, p) b(p, j), p ascending, in double, rounded once. */
function written(make: Make, m: number, k: number, n: number, a: (i: number, p: number) => number, b: (p: number, j: number) => number, c: Numbers | null) {
  const result = make(m * n)
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) sum += a(i, p) * b(p, j)
      result[i * n + j] = c ? c[i * n + j]! + sum : sum
    }
  }
  return result
}

/** How many numbers differ in any bit (toEqual of long arrays takes seconds). */
function differences(a: Numbers, b: Numbers): number {
  let count = Math.abs(a.length - b.length)
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) count++
  return count
}

function check(make: Make, m: number, k: number, n: number, accumulate: boolean, seed: number) {
  const random = randomStream(seed, 'kernels')
  const [mk, kn, mn] = [fill(make, m * k, random), fill(make, k * n, random), fill(make, m * n, random)]
  const product = mn.slice()
  plainKernels.product(product, mk, kn, m, k, n, accumulate)
  expect(differences(product, written(make, m, k, n, (i, p) => mk[i * k + p]!, (p, j) => kn[p * n + j]!, accumulate ? mn : null))).toBe(0)
  const left = mk.slice()
  plainKernels.productRightTransposed(left, mn, kn, m, n, k, accumulate)
  expect(differences(left, written(make, m, n, k, (i, p) => mn[i * n + p]!, (p, j) => kn[j * n + p]!, accumulate ? mk : null))).toBe(0)
  const right = kn.slice()
  plainKernels.productLeftTransposed(right, mk, mn, m, k, n, accumulate)
  expect(differences(right, written(make, k, m, n, (i, p) => mk[p * k + i]!, (p, j) => mn[p * n + j]!, accumulate ? kn : null))).toBe(0)
}

describe.each(PRECISIONS)('%s', (_name, make) => {
  test('are the written sums to the last bit, for any shape', () => {
    const side = fc.integer({ min: 1, max: 11 })
    fc.assert(fc.property(side, side, side, fc.boolean(), fc.nat(), (m, k, n, accumulate, seed) => check(make, m, k, n, accumulate, seed)), { numRuns: 300 })
  })

  test.each([[65, 257, 5], [5, 300, 258], [70, 3, 260], [1, 600, 300], [300, 2, 1], [130, 513, 66]])('%i × %i × %i spans blocks', (m, k, n) => {
    check(make, m, k, n, true, 1)
    check(make, m, k, n, false, 2)
  })
})

test('a number that is not finite reaches exactly the results that it belongs to', () => {
  const a = new Float64Array(15).fill(1)
  a[4] = NaN
  const c = new Float64Array(25)
  plainKernels.product(c, a, new Float64Array(15).fill(1), 5, 3, 5, false)
  expect([...c].map((value, i) => (Number.isNaN(value) ? Math.floor(i / 5) : -1)).filter((row) => row >= 0)).toEqual([1, 1, 1, 1, 1])
})
