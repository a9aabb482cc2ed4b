// Streams: repeatable, apart from one another, and distributed as they say.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/engine/random.ts'

const draw = (seed: number, name: string, index = 0) => Array.from({ length: 8 }, ((random) => () => random.uniform())(randomStream(seed, name, index)))

test('the same seed, name and index give the same numbers, whatever was drawn before', () => {
  fc.assert(fc.property(fc.nat(), fc.string(), fc.nat(), (seed, name, index) => {
    expect(draw(seed, name, index)).toEqual(draw(seed, name, index))
  }))
})

test('another seed, name or index gives other numbers', () => {
  const streams = [draw(1, 'data'), draw(2, 'data'), draw(1, 'weights'), draw(1, 'data', 1), draw(2 ** 32 + 1, 'data'), draw(1, 'atad')]
  expect(new Set(streams.flat()).size).toBe(streams.length * 8)
})

test('these exact numbers belong to every address that was ever shared', () => {
  expect(draw(1, 'data').slice(0, 3)).toMatchInlineSnapshot(`
    [
      0.807569786417984,
      0.552744303588614,
      0.9240008884893292,
    ]
  `)
})

describe('distributions of 100,000 draws', () => {
  const n = 100_000
  const moments = (next: () => number) => {
    const values = Array.from({ length: n }, next)
    const mean = values.reduce((sum, value) => sum + value, 0) / n
    return { values, mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n }
  }

  test('uniform', () => {
    const { values, mean, variance } = moments(randomStream(3, 'u').uniform)
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThanOrEqual(0)
    expect(values.every((value) => value < 1)).toBe(true)
    expect(mean).toBeCloseTo(0.5, 2)
    expect(variance).toBeCloseTo(1 / 12, 2)
  })

  test('normal', () => {
    const { values, mean, variance } = moments(randomStream(3, 'n').normal)
    expect(mean).toBeCloseTo(0, 1.8)
    expect(variance).toBeCloseTo(1, 1.8)
    expect(values.filter((value) => Math.abs(value) < 1).length / n).toBeCloseTo(0.6827, 2)
  })

  test('integer', () => {
    const random = randomStream(3, 'i')
    const counts = new Array<number>(6).fill(0)
    for (let i = 0; i < n; i++) counts[random.integer(6)]!++
    for (const count of counts) expect(count / n).toBeCloseTo(1 / 6, 2)
  })

  test('streams of neighbouring indexes are not correlated', () => {
    let product = 0
    for (let i = 0; i < 20_000; i++) product += (randomStream(1, 'data', i).uniform() - 0.5) * (randomStream(1, 'data', i + 1).uniform() - 0.5)
    expect(Math.abs(product / 20_000) * 12).toBeLessThan(0.03)
  })
})

test('a permutation has each number once', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 50 }), (seed, n) => {
      const order = randomStream(seed, 'p').permutation(n)
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i))
    }),
  )
})
