// Presets: what the issue says of them, and that the small one reaches its goal.
import { expect, test } from 'vitest'
import { meets, presetOf } from '../../src/run/presets.ts'
import { trainPreset } from '../../src/commands/train/train-preset.ts'

test('lstm-50 and rnn-50 differ in the cell only', () => {
  const { recipe: lstm } = presetOf('lstm-50')
  expect(lstm).toMatchObject({ cell: 'lstm', steps: 50, hidden: 64, batch: 100, outputActivation: 'identity', clip: { global: 1, step: null }, optimizer: { name: 'adam', rate: 0.01 }, weights: { recurrent: 'uniform', input: 'uniform', output: 'uniform', forgetBias: 5 } })
  expect(presetOf('rnn-50').recipe).toEqual({ ...lstm, cell: 'rnn_tanh', preset: 'rnn-50' })
})

test('lasagne is recurrent.py', () => {
  expect(presetOf('lasagne')).toMatchObject({
    epochs: 10,
    recipe: { data: 'lasagne', cell: 'rnn_tanh', directions: 2, batch: 100, steps: 55, hidden: 100, outputActivation: 'tanh', optimizer: { name: 'adagrad', rate: 0.001, epsilon: 1e-6 }, weights: { recurrent: 'he', input: 'he', output: 'glorot', gain: 1 }, clip: { global: null, step: 100 } },
  })
})

test('goals: one of the epochs, or each', () => {
  const goal = { from: 1, to: 2, low: 0, high: 0.1 }
  expect(meets({ ...goal, when: 'some' }, [0, 0.2, 0.1])).toBe(true)
  expect(meets({ ...goal, when: 'some' }, [0, 0.2, 0.3, 0])).toBe(false)
  expect(meets({ ...goal, when: 'all' }, [0.5, 0.1, 0.05, 0.5])).toBe(true)
  expect(meets({ ...goal, when: 'all' }, [0.5, 0.1])).toBe(false)
  expect(meets({ ...goal, when: 'all' }, [0, 0.1, NaN])).toBe(false)
})

test.each([1, 2])('small reaches its goal with seed %i, and says so epoch by epoch', (seed) => {
  const reports: number[] = []
  const preset = presetOf('small')
  expect(trainPreset(preset, seed, ({ iteration }) => reports.push(iteration))).toEqual({ missed: [], stopped: null })
  expect(reports).toEqual([100, 200, 300, 400, 500])
})

test('a missed goal, and a run that stops being finite, are told', () => {
  const preset = presetOf('small')
  const short = { ...preset, epochs: 1, reaches: [{ from: 0, to: 0, when: 'all' as const, low: 0, high: 1e-6 }] }
  expect(trainPreset(short, 1, () => {}).missed).toEqual(short.reaches)
  const wild = { ...short, recipe: { ...short.recipe, cell: 'rnn_relu' as const, steps: 30, clip: { global: null, step: null }, optimizer: { ...short.recipe.optimizer, name: 'sgd' as const, rate: 10 } } }
  expect(trainPreset(wild, 1, () => {}).stopped).toMatchObject({ tensor: expect.any(String) })
})
