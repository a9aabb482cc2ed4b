// Presets: what the issue says of them, and that the small one reaches its goal.
import { expect, test } from 'vitest'
import { meets, PRESETS, presetOf } from '../../src/run/presets.ts'
import { jsonOf, lineOf } from '../../src/commands/train/report.ts'
import type { EpochReport } from '../../src/commands/train/train-preset.ts'
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
  expect(trainPreset(preset, seed, ({ iteration }) => reports.push(iteration))).toEqual({ missed: [], short: null, stopped: null })
  expect(reports).toEqual([100, 200, 300, 400, 500])
})

test('a missed goal, and a run that stops being finite, are told', () => {
  const preset = presetOf('small')
  const short = { ...preset, epochs: 1, reaches: [{ from: 0, to: 0, when: 'all' as const, low: 0, high: 1e-6 }] }
  expect(trainPreset(short, 1, () => {}).missed).toEqual(short.reaches)
  const wild = { ...short, recipe: { ...short.recipe, cell: 'rnn_relu' as const, steps: 30, clip: { global: null, step: null }, optimizer: { ...short.recipe.optimizer, name: 'sgd' as const, rate: 10 } } }
  expect(trainPreset(wild, 1, () => {}).stopped).toMatchObject({ tensor: expect.any(String) })
})

const MODES = PRESETS.filter((name) => name.startsWith('mode-'))

test.each(MODES.flatMap((name) => [1, 2].map((seed) => [name, seed] as const)))('%s succeeds with seed %i', (name, seed) => {
  let last: EpochReport | null = null
  expect(trainPreset(presetOf(name), seed, (report) => (last = report))).toEqual({ missed: [], short: null, stopped: null })
  const { iteration, success } = last! as EpochReport
  expect(iteration).toBe(100 * presetOf(name).epochs)
  if (success.kind === 'accuracy') expect(success.value).toBeGreaterThanOrEqual(0.95)
  else expect(success.value).toBeLessThanOrEqual(0.1 * success.baseline)
})

test('the five modes are one machine', () => {
  expect(MODES.map((name) => presetOf(name).recipe.mode).sort()).toEqual(['many_to_many_encdec', 'many_to_many_synced', 'many_to_one', 'one_to_many', 'one_to_one'])
  const machines = MODES.map((name) => presetOf(name).recipe).map(({ cell, hidden, batch, layers, directions }) => ({ cell, hidden, batch, layers, directions }))
  expect(new Set(machines.map((machine) => JSON.stringify(machine))).size).toBe(1)
})

test('what was promised and not kept is told', () => {
  const { short } = trainPreset({ ...presetOf('mode-synced'), epochs: 1 }, 1, () => {})
  expect(short).toMatchObject({ kind: 'accuracy' })
  expect(short!.value).toBeLessThan(0.95)
  expect(trainPreset({ ...presetOf('page'), epochs: 1 }, 1, () => {}).short).toBeNull()
})

test('a report in JSON has the keys that others read, and the success with its baseline', () => {
  const epoch = { iteration: 100, epoch: 0, loss: 0.5, validation: 0.25 }
  expect(JSON.parse(jsonOf({ ...epoch, success: { kind: 'accuracy', value: 0.75, baseline: 0.5, whole: 0.125 } }))).toEqual({ ...epoch, success: 0.75, baseline: 0.5, kind: 'accuracy', whole: 0.125 })
  const error: EpochReport = { ...epoch, success: { kind: 'mse', value: 0.25, baseline: 0.5, whole: null } }
  expect(JSON.parse(jsonOf(error))).toEqual({ ...epoch, success: 0.25, baseline: 0.5, kind: 'mse' })
  expect(lineOf(error)).toMatch(/iteration +100 .* validation 0\.25000 .*error 0\.25000 .*0\.50000/)
})
