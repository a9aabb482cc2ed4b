// What a run keeps around an update: with an embedding only the rows of the batch, their gradient and the optimizer's memory of them.
import { describe, expect, test } from 'vitest'
import { gradientNorm } from '../../src/engine/clip.ts'
import { buildIn, plainSet } from '../../src/engine/kernels/sets.ts'
import { createModel } from '../../src/engine/model.ts'
import { OPTIMIZERS } from '../../src/engine/spec.ts'
import type { Architecture } from '../../src/engine/spec.ts'
import { createOptimizing } from '../../src/run/optimizing.ts'
import { optimizerDefaults } from '../../src/run/recipe-defaults.ts'
import { simdSet } from '../support/simd.ts'

const ARCHITECTURE: Architecture = {
  cell: 'rnn_tanh', inputSize: 5, hiddenSize: 3, outputSize: 1, layers: 1, directions: 1, outputActivation: 'identity', embedding: { vocabulary: 7 }, dropout: { input: 0, readOut: 0 },
}

function optimized(name: (typeof OPTIMIZERS)[number], set: typeof plainSet) {
  const built = buildIn(set, 'float32', ({ kernels, arena }) => {
    const model = createModel(ARCHITECTURE, kernels, arena)
    return { model, optimizing: createOptimizing(model, optimizerDefaults(name)) }
  })
  const { E } = built.model.byName
  for (const { value, gradient } of built.model.parameters) {
    value.forEach((_, i) => (value[i] = 0.1 * Math.cbrt(i - 3)))
    gradient.forEach((_, i) => (gradient[i] = 0.01 * (i % 5) - 0.02))
  }
  E.gradient.fill(0)
  for (const row of [6, 2]) E.gradient.fill(0.5 - 0.1 * row, row * 5, row * 5 + 5)
  E.rows = { touched: Int32Array.of(6, 2), width: 5 }
  return { ...built, E }
}

describe.each([plainSet, simdSet])('kernels $name', (set) => {
  describe.each(OPTIMIZERS)('%s', (name) => {
    test('moves the rows of the batch only, and takes all of it back where a number is no longer finite', () => {
      const { model, optimizing, E } = optimized(name, set)
      const first = optimizing.save()
      expect(optimizing.move(1)).toBeNull()
      const moved = optimizing.save()
      for (const [array, before] of Object.entries(first.arrays).filter(([name]) => name.endsWith('E'))) {
        const rows = [0, 1, 2, 3, 4, 5, 6].filter((row) => before.subarray(row * 5, row * 5 + 5).some((number, i) => number !== moved.arrays[array]![row * 5 + i]))
        expect(rows, array).toEqual([2, 6])
      }
      E.gradient[6 * 5 + 1] = NaN
      expect(optimizing.move(1)).toBe('E')
      expect(optimizing.save()).toEqual(moved)
      expect(model.parameters.every(({ value }) => value.every(Number.isFinite))).toBe(true)
    })
  })

  test('the norm of the gradient is that of the rows of the batch', () => {
    const { model, E } = optimized('sgd', set)
    const sum = model.parameters.reduce((total, { gradient }) => total + Array.from(gradient).reduce((part, g) => part + g * g, 0), 0)
    expect(gradientNorm(model.parameters)).toBeCloseTo(Math.sqrt(sum), 6)
    // What lies in other rows does not count.
    E.gradient[0] = 100
    expect(gradientNorm(model.parameters)).toBeCloseTo(Math.sqrt(sum), 6)
  })
})
