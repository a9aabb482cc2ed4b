// Whole passes over the SIMD kernels: gradients against the plain float64 engine, golden cases, the same bits twice.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../../src/commands/golden/check-file.ts'
import { drawWeights } from '../../../src/engine/draw-weights.ts'
import type { KernelSet } from '../../../src/engine/kernels/sets.ts'
import { buildIn, plainSet } from '../../../src/engine/kernels/sets.ts'
import { createModel } from '../../../src/engine/model.ts'
import { scheduleFor } from '../../../src/engine/modes.ts'
import { initialState, update } from '../../../src/engine/optimizers.ts'
import { OPTIMIZERS } from '../../../src/engine/spec.ts'
import type { OptimizerName } from '../../../src/engine/spec.ts'
import { backward, forward, lossOf } from '../../../src/engine/passes.ts'
import { randomStream } from '../../../src/engine/random.ts'
import { CELLS } from '../../../src/engine/spec.ts'
import type { Architecture, CellName, Precision } from '../../../src/engine/spec.ts'
import { createWorkspace } from '../../../src/engine/workspace.ts'
import { simdSet } from '../../support/simd.ts'

const [BATCH, T, D, H, K] = [5, 7, 3, 13, 2]

/** A stacked, masked, clipped network in two directions, trained for some iterations on one batch. */
function train(set: KernelSet, precision: Precision, cell: CellName, optimizer: OptimizerName, iterations: number, B = BATCH) {
  const architecture: Architecture = { cell, inputSize: D, hiddenSize: H, outputSize: K, layers: 2, directions: 2, outputActivation: 'tanh', embedding: null, dropout: { input: 0.2, readOut: 0.3 } }
  const { model, workspace, state } = buildIn(set, precision, ({ kernels, arena }) => {
    const model = createModel(architecture, kernels, arena)
    const workspace = createWorkspace(model, scheduleFor('many_to_many_synced', { steps: T }), B, { loss: 'mse', truncate: 3, stepClip: 0.5 })
    const sizes = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length]))
    return { model, workspace, state: initialState(optimizer, sizes, arena) }
  })
  drawWeights(model, { recurrent: 'orthogonal', input: 'glorot', output: 'glorot', gain: 1, forgetBias: 1 }, randomStream(1, 'weights'))
  const random = randomStream(1, 'batch')
  const batch = { inputs: Float32Array.from({ length: T * B * D }, () => random.normal()), targets: Float32Array.from({ length: T * B * K }, () => random.uniform()), lengths: Array.from({ length: B }, (_, b) => [7, 3, 1, 6, 7][b % 5]!) }
  const settings = { name: optimizer, rate: 0.01, momentum: 0.9, decay: 0.9, beta1: 0.9, beta2: 0.999, epsilon: 1e-6 }
  const losses: number[] = []
  for (let i = 0; i < iterations; i++) {
    forward(workspace, batch, randomStream(1, 'dropout', i))
    losses.push(lossOf(workspace))
    backward(workspace)
    if (i < iterations - 1) update(settings, state, model.parameters, 0.7, model.kernels.updates)
  }
  return { losses, gradients: model.parameters.map(({ gradient }) => gradient), weights: model.parameters.map(({ value }) => value) }
}

/** Without what takes a layer through all timesteps in one call. */
const stepByStep: KernelSet = {
  name: 'simd',
  machine(precision, bytes) {
    const { kernels, arena } = simdSet.machine(precision, bytes)
    expect(kernels.sweep).not.toBeNull()
    return { arena, kernels: { ...kernels, sweep: null } }
  },
}

/** Largest difference, in parts of the largest number. */
function apart(a: ArrayLike<number>[], b: ArrayLike<number>[]): number {
  return Math.max(
    ...a.map((numbers, p) => {
      const all = Array.from(numbers)
      const scale = Math.max(...all.map(Math.abs), 1e-3)
      return Math.max(...all.map((value, i) => Math.abs(value - b[p]![i]!))) / scale
    }),
  )
}

describe.each(CELLS)('%s', (cell) => {
  test('has the gradients of the plain float64 engine', () => {
    const simd = train(simdSet, 'float32', cell, 'sgd', 1)
    const exact = train(plainSet, 'float64', cell, 'sgd', 1)
    expect(apart(exact.gradients, simd.gradients)).toBeLessThan(1e-5)
    expect(simd.losses[0]).toBeCloseTo(exact.losses[0]!, 6)
  })

  test('gives the same bits from the same seed', () => {
    const [once, again] = [0, 1].map(() => train(simdSet, 'float32', cell, 'adam', 20))
    expect(once!.losses).toEqual(again!.losses)
    expect(once!.weights).toEqual(again!.weights)
  })

  test.each([1, 5, 13])('gives the same bits step by step, batch %i', (batch) => {
    const [swept, stepped] = [simdSet, stepByStep].map((set) => train(set, 'float32', cell, 'sgd', 4, batch))
    expect(stepped).toEqual(swept)
  })
})

test.each(OPTIMIZERS)('%s moves the weights as the plain rules do', (optimizer) => {
  expect(apart(train(plainSet, 'float32', 'gru', optimizer, 4).weights, train(simdSet, 'float32', 'gru', optimizer, 4).weights)).toBeLessThan(1e-4)
})

const GOLDEN = fileURLToPath(new URL('../../golden/', import.meta.url))

test.each(readdirSync(GOLDEN).filter((name) => name.endsWith('.json')))('golden case %s', (name) => {
  expect(checkText(name.replace('.json', ''), readFileSync(`${GOLDEN}${name}`, 'utf8'), true, simdSet)).toMatchObject({ ok: true })
})
