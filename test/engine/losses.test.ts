// Each loss: its value by hand, its derivative against central differences, extreme logits, pairs that do not count.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lossAndGradient, lossPerExample } from '../../src/engine/losses.ts'
import { randomStream } from '../../src/engine/random.ts'
import type { LossName } from '../../src/engine/spec.ts'
import { LOSSES } from '../../src/engine/spec.ts'

const sizes = { reads: 3, batch: 2, outputs: 4 }
const pairs = sizes.reads * sizes.batch

function example(kind: LossName, seed: number) {
  const random = randomStream(seed, 'loss')
  const y = Float64Array.from({ length: pairs * sizes.outputs }, () => 2 * random.normal())
  if (kind === 'softmax_ce') return { y, target: Float64Array.from({ length: pairs }, () => random.integer(sizes.outputs)) }
  const target = Float64Array.from(y, () => (kind === 'mse' ? random.normal() : random.integer(2)))
  return { y, target }
}

const value = (kind: LossName, y: Float64Array, target: Float64Array, counts: Uint8Array | null) =>
  lossAndGradient(kind, y, target, counts, sizes, new Float64Array(y.length))

describe.each(LOSSES)('%s', (kind) => {
  test('dy is the derivative of the loss, and 0 where a pair does not count', () => {
    const flags = fc.option(fc.uint8Array({ minLength: pairs, maxLength: pairs, max: 1 }))
    fc.assert(
      fc.property(fc.nat(), flags, (seed, counts) => {
        const { y, target } = example(kind, seed)
        const dy = new Float64Array(y.length).fill(9)
        lossAndGradient(kind, y, target, counts, sizes, dy)
        for (let i = 0; i < y.length; i++) {
          const at = (step: number) => value(kind, y.map((v, j) => (j === i ? v + step : v)), target, counts)
          expect(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - dy[i]!)).toBeLessThan(1e-8)
          if (counts && counts[Math.floor(i / sizes.outputs)] === 0) expect(dy[i]).toBe(0)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('the loss is the mean of the losses of the examples, where all pairs count', () => {
    const { y, target } = example(kind, 3)
    const each = lossPerExample(kind, y, target, null, sizes)
    expect(each.length).toBe(sizes.batch)
    expect((each[0]! + each[1]!) / 2).toBeCloseTo(value(kind, y, target, null), 14)
  })

  test('no pair that counts: 0, not NaN', () => {
    const { y, target } = example(kind, 3)
    const dy = new Float64Array(y.length).fill(9)
    expect(lossAndGradient(kind, y, target, new Uint8Array(pairs), sizes, dy)).toBe(0)
    expect(dy.every((v) => v === 0)).toBe(true)
  })

  test('an output that is not a number shows in the loss', () => {
    const { y, target } = example(kind, 3)
    for (let i = 0; i < y.length; i++) expect(value(kind, y.map((v, j) => (i === j ? NaN : v)), target, null)).toBeNaN()
  })
})

const one = { reads: 1, batch: 1, outputs: 2 }

test('values by hand', () => {
  const dy = new Float64Array(2)
  expect(lossAndGradient('mse', Float64Array.of(1, 4), Float64Array.of(0, 1), null, one, dy)).toBe(5)
  expect([...dy]).toEqual([1, 3])
  expect(lossAndGradient('bce_logits', Float64Array.of(0, 0), Float64Array.of(0, 1), null, one, dy)).toBeCloseTo(Math.LN2, 15)
  expect([...dy]).toEqual([0.25, -0.25])
  expect(lossAndGradient('softmax_ce', Float64Array.of(0, 0), Float64Array.of(1), null, one, dy)).toBeCloseTo(Math.LN2, 15)
  expect([...dy]).toEqual([0.5, -0.5])
})

test('logits of ±1000 overflow nothing', () => {
  const dy = new Float64Array(2)
  expect(lossAndGradient('bce_logits', Float64Array.of(1000, -1000), Float64Array.of(0, 1), null, one, dy)).toBe(1000)
  expect([...dy]).toEqual([0.5, -0.5])
  expect(lossAndGradient('softmax_ce', Float64Array.of(1000, -1000), Float64Array.of(1), null, one, dy)).toBe(2000)
  expect([...dy]).toEqual([1, -1])
})
