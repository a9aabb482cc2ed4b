// The engine's elementary functions against Math's (each within 1 ulp of the truth in V8), densely and at the edges.
import { describe, expect, test } from 'vitest'
import { atan, cos, exp, expm1, log, log1p, pow, sigmoid, sin, softplus, tanh } from '../../src/engine/math.ts'
import { randomStream } from '../../src/engine/random.ts'
import { ulpsApart } from '../support/ulps.ts'

const SAMPLES = 20_000
const EDGES = [0, -0, Infinity, -Infinity, NaN, 5e-324, -5e-324, 1e-310, -1e-310, 1e-20, -1e-20, 1, -1, 22, -22, 40, -40, 44, -44, 708, -708, 709.782712893384, 709.79, -745.13, -745.14, -746, 1e308, -1e308]

type Unary = (x: number) => number

function worst(own: Unary, reference: Unary, low: number, high: number): { ulps: number; at: number } {
  const random = randomStream(7, 'math')
  let result = { ulps: 0, at: low }
  for (let i = 0; i < SAMPLES; i++) {
    const at = low + (high - low) * random.uniform()
    const ulps = ulpsApart(own(at), reference(at))
    if (ulps > result.ulps) result = { ulps, at }
  }
  return result
}

describe.each<[string, Unary, Unary, number, [number, number][]]>([
  ['exp', exp, Math.exp, 1, [[-2, 2], [-708, 709.7], [-745, -708], [-1e-5, 1e-5]]],
  ['expm1', expm1, Math.expm1, 2, [[-2, 2], [-45, 60], [-1e-3, 1e-3], [-1e-9, 1e-9]]],
  ['tanh', tanh, Math.tanh, 3, [[-3, 3], [-25, 25], [-1e-2, 1e-2], [-1e-8, 1e-8]]],
  ['log', log, Math.log, 2, [[0.5, 2], [0, 1e-300], [0, 1e9], [0, 1.7e308], [0.999, 1.001]]],
  ['log1p', log1p, Math.log1p, 2, [[-0.999, 3], [-1e-3, 1e-3], [0, 1e20]]],
  ['atan', atan, Math.atan, 1, [[-0.5, 0.5], [-4, 4], [-1e3, 1e3], [-1e-8, 1e-8]]],
  ['sin', sin, Math.sin, 2, [[-10, 10], [-1.6e6, 1.6e6], [-1e-7, 1e-7]]],
  ['cos', cos, Math.cos, 2, [[-10, 10], [-1.6e6, 1.6e6], [-1e-7, 1e-7]]],
])('%s', (_name, own, reference, bound, intervals) => {
  test.each(intervals)('stays within its stated error in %f … %f', (low, high) => {
    const found = worst(own, reference, low, high)
    expect(found.ulps, `at ${found.at}: ${own(found.at)}, not ${reference(found.at)}`).toBeLessThanOrEqual(bound)
  })

  test.each(EDGES)('is right at %f', (x) => {
    expect(ulpsApart(own(x), reference(x))).toBeLessThanOrEqual(bound)
  })
})

test('sin and cos of huge angles', () => {
  const random = randomStream(8, 'math')
  for (let i = 0; i < 500; i++) {
    const x = (random.uniform() - 0.5) * 1e300
    expect(ulpsApart(sin(x), Math.sin(x))).toBeLessThanOrEqual(2)
    expect(ulpsApart(cos(x), Math.cos(x))).toBeLessThanOrEqual(2)
  }
  for (const x of [Math.PI, Math.PI / 2, 22, 355, 1e22]) expect(ulpsApart(sin(x), Math.sin(x))).toBeLessThanOrEqual(1)
})

describe('sigmoid and softplus', () => {
  // With t = e^−|x| the two sides of the logistic function are t / (1 + t) and 1 / (1 + t).
  const reference: Unary = (x) => (x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x)))

  test.each([[-5, 5], [-700, 40], [-745, -700]])('sigmoid in %f … %f', (low, high) => {
    expect(worst(sigmoid, reference, low, high).ulps).toBeLessThanOrEqual(2)
  })

  test('softplus is log(1 + e^x), where that overflows too', () => {
    expect(worst(softplus, (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), -700, 700).ulps).toBeLessThanOrEqual(3)
  })

  test('ends', () => {
    expect([sigmoid(Infinity), sigmoid(-Infinity), sigmoid(0), sigmoid(NaN)]).toEqual([1, 0, 0.5, NaN])
    expect([softplus(1e308), softplus(-Infinity), softplus(Infinity), softplus(NaN)]).toEqual([1e308, 0, Infinity, NaN])
  })
})

describe('pow', () => {
  test('stays within its stated error', () => {
    const random = randomStream(9, 'math')
    for (let i = 0; i < SAMPLES; i++) {
      const x = exp(5 * random.normal())
      const y = 50 * random.normal()
      expect(ulpsApart(pow(x, y), Math.pow(x, y)), `${x}, ${y}`).toBeLessThanOrEqual(2)
    }
  })

  test('special values are those of ECMAScript', () => {
    const values = [0, -0, 1, -1, 2, -2, 0.5, 3, -3, Infinity, -Infinity, NaN, 1e308, 5e-324, 1e-310, 1 + 2.3e-16, 1 - 1.2e-16, 1e300, -1e300, 1e17]
    for (const x of values) {
      for (const y of values) expect(ulpsApart(pow(x, y), Math.pow(x, y)), `${x}, ${y}`).toBeLessThanOrEqual(1)
    }
  })
})
