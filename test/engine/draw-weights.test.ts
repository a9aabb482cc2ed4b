// First weights of a whole model: blocks, biases and the forget bias.
import { expect, test } from 'vitest'
import { createArena } from '../../src/engine/arena.ts'
import { drawWeights } from '../../src/engine/draw-weights.ts'
import type { WeightSettings } from '../../src/engine/initial.ts'
import { plainKernels } from '../../src/engine/kernels/plain.ts'
import { createModel } from '../../src/engine/model.ts'
import { randomStream } from '../../src/engine/random.ts'
import type { CellName } from '../../src/engine/spec.ts'

const UNIFORM: WeightSettings = { recurrent: 'uniform', input: 'uniform', output: 'uniform', gain: 1, forgetBias: 0 }

function drawn(cell: CellName, settings: Partial<WeightSettings>, outputSize = 3) {
  const model = createModel(
    { cell, inputSize: 2, hiddenSize: 4, outputSize, layers: 1, directions: 1, outputActivation: 'identity', embedding: null, dropout: { input: 0, readOut: 0 } },
    plainKernels,
    createArena('float64'),
  )
  drawWeights(model, { ...UNIFORM, ...settings }, randomStream(1, 'weights'))
  return Object.fromEntries(model.parameters.map(({ name, value }) => [name, [...value]]))
}

test('uniform: all weights and biases within ±1/√H, none left out', () => {
  for (const values of Object.values(drawn('gru', {}))) {
    expect(values.every((value) => Math.abs(value) <= 0.5 && value !== 0)).toBe(true)
    expect(new Set(values).size).toBe(values.length)
  }
})

test('biases beside other weights are 0', () => {
  const { 'b.l0.fwd': b, by } = drawn('lstm', { recurrent: 'he', output: 'glorot' })
  expect([...b!, ...by!].every((value) => value === 0)).toBe(true)
})

test('the forget bias is added to block f of an lstm, and to nothing else', () => {
  const [without, with5] = [drawn('lstm', {}), drawn('lstm', { forgetBias: 5 })]
  const moved = with5['b.l0.fwd']!.map((value, i) => value - without['b.l0.fwd']![i]!)
  moved.forEach((by, i) => expect(by).toBeCloseTo(i >= 4 && i < 8 ? 5 : 0, 14))
  expect(with5['Wh.l0.fwd']).toEqual(without['Wh.l0.fwd'])
  expect(drawn('gru', { forgetBias: 5 })).toEqual(drawn('gru', {}))
})

test('orthogonal gate by gate: each block of Wh is orthogonal', () => {
  const Wh = drawn('lstm', { recurrent: 'orthogonal' })['Wh.l0.fwd']!
  for (let gate = 0; gate < 4; gate++) {
    for (let i = 0; i < 4; i++) {
      const norm = [0, 1, 2, 3].reduce((sum, c) => sum + Wh[i * 16 + gate * 4 + c]! ** 2, 0)
      expect(norm).toBeCloseTo(1, 12)
    }
  }
})

test('another number of outputs leaves the recurrent weights as they are', () => {
  const [three, one] = [drawn('gru', {}, 3), drawn('gru', {}, 1)]
  for (const name of ['Wx.l0.fwd', 'Wh.l0.fwd', 'b.l0.fwd', 'bh.l0.fwd']) expect(one[name]).toEqual(three[name])
})
