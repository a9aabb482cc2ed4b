// Anything goes in; what comes out can run, and says what was replaced.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/engine/check-spec.ts'
import { BOUNDS, checkRecipe } from '../../src/run/check-recipe.ts'
import { architectureOf, objectiveOf, scheduleOf } from '../../src/run/shape-of.ts'
import { PRESETS, presetOf } from '../../src/run/presets.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { MODE_RECIPES } from '../../src/run/recipe-modes.ts'
import { TASKS } from '../../src/run/recipe.ts'
import { RULES } from '../../src/run/fit-together.ts'
import { message } from '../../src/text/catalogue.ts'
import { TASK_FACTS } from '../../src/tasks/facts.ts'
import { createRun } from '../../src/run/run.ts'
import { smallSet } from '../support/reviews.ts'
import { MOST_BYTES, workspaceBytes } from '../../src/run/workspace-bytes.ts'

const FIELDS = Object.keys(PAGE_RECIPE)
const odd = fc.oneof(fc.anything(), fc.double(), fc.string(), fc.constantFrom(NaN, Infinity, -1, 0, 1e99, '7', 'lstm', null, true), fc.array(fc.integer({ min: -2, max: 9 })))
const hostile = fc.dictionary(fc.constantFrom(...FIELDS), odd)
/** Values that are fine alone, so that the rules about what fits together are met often. */
const mixed = fc.record(
  {
    task: fc.constantFrom(...TASKS),
    cell: fc.constantFrom('rnn_tanh', 'rnn_relu', 'lstm', 'gru'),
    mode: fc.constantFrom('one_to_one', 'one_to_many', 'many_to_one', 'many_to_many_encdec', 'many_to_many_synced'),
    data: fc.constantFrom('fixed', 'lasagne'),
    batch: fc.integer({ min: 1, max: 5 }),
    steps: fc.integer({ min: 2, max: 8 }),
    features: fc.integer({ min: 2, max: 4 }),
    outputs: fc.integer({ min: 1, max: 4 }),
    layers: fc.integer({ min: 1, max: 3 }),
    directions: fc.constantFrom(1, 2),
    feedback: fc.boolean(),
    loss: fc.constantFrom('mse', 'bce_logits', 'softmax_ce'),
    truncate: fc.option(fc.integer({ min: 1, max: 12 })),
    lengths: fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 })),
    inputs: fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 })),
    reads: fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 })),
  },
  { requiredKeys: [] },
)

test('a whole, sane recipe stays as it is', () => {
  for (const name of PRESETS) expect(checkRecipe(presetOf(name).recipe)).toEqual({ recipe: presetOf(name).recipe, corrections: [] })
  expect(checkRecipe({ ...PAGE_RECIPE })).toEqual({ recipe: PAGE_RECIPE, corrections: [] })
})

test.each([undefined, null, 3, 'text', [], () => 1, {}, Object.create({ batch: 9 })])('%s gives the lesson’s recipe', (input) => {
  expect(checkRecipe(input)).toEqual({ recipe: PAGE_RECIPE, corrections: [] })
})

test('an object whose values cannot be read is as if it had none', () => {
  const trap = Object.defineProperty({}, 'batch', { enumerable: true, get: () => { throw new Error('no') } })
  expect(checkRecipe(trap).recipe).toEqual(PAGE_RECIPE)
})

test('whatever is given, the result is a recipe that the engine takes, and checking it again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, mixed), (input) => {
      const { recipe, corrections } = checkRecipe(input)
      expect(Object.keys(recipe).sort()).toEqual([...FIELDS].sort())
      expect(JSON.stringify(recipe)).toBe(JSON.stringify(JSON.parse(JSON.stringify(recipe))))
      expect(checkModel(architectureOf(recipe), scheduleOf(recipe), objectiveOf(recipe))).toEqual([])
      expect(workspaceBytes(recipe)).toBeLessThanOrEqual(MOST_BYTES)
      expect(checkRecipe(recipe)).toEqual({ recipe, corrections: [] })
      for (const { given, used } of corrections) expect(given.length <= 40 && used.length <= 40).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what comes out runs', () => {
  fc.assert(
    fc.property(mixed, (input) => {
      const { loss, notFinite } = createRun(checkRecipe(input).recipe, { reviews: smallSet() }).step()
      expect(notFinite).toBeNull()
      expect(Number.isFinite(loss)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

describe('corrections', () => {
  const first = (input: object) => checkRecipe(input).corrections[0]

  test('out of range: the nearest bound', () => {
    expect(first({ batch: 1000 })).toEqual({ field: 'batch', given: '1000', used: '128', reason: 'range', ...BOUNDS.batch })
    expect(checkRecipe({ steps: 1 }).recipe.steps).toBe(2)
    expect(checkRecipe({ optimizer: { rate: -1 } }).recipe.optimizer.rate).toBe(BOUNDS.rate.low)
  })

  test('no number, or no whole one: the default', () => {
    expect(first({ batch: 'many' })).toEqual({ field: 'batch', given: 'many', used: '4', reason: 'number', ...BOUNDS.batch })
    expect(first({ batch: 2.5 })).toMatchObject({ reason: 'number', used: '4' })
    expect(first({ seed: NaN })).toMatchObject({ reason: 'number', used: '1' })
    expect(checkRecipe({ batch: '7' })).toMatchObject({ recipe: { batch: 7 }, corrections: [] })
  })

  test('no such choice: the default, and what there is', () => {
    expect(first({ cell: 'transformer' })).toMatchObject({ field: 'cell', given: 'transformer', used: 'rnn_tanh', reason: 'choice', choices: ['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] })
    expect(first({ preset: 'huge' })).toMatchObject({ field: 'preset', given: 'huge', reason: 'choice', choices: PRESETS })
    expect(first({ optimizer: { name: 'magic' } })).toMatchObject({ field: 'optimizer.name', used: 'adam' })
  })

  test.each<[string, object, object]>([
    ['mode_task', { mode: 'one_to_many' }, { mode: 'many_to_one' }],
    ['mode_task', { task: 'rings', mode: 'many_to_one' }, { task: 'rings', mode: 'one_to_one' }],
    ['loss_task', { loss: 'softmax_ce' }, { loss: 'mse' }],
    ['loss_task', { task: 'parity', loss: 'mse' }, { loss: 'bce_logits' }],
    ['steps_task', { task: 'rings', steps: 3 }, { steps: 1 }],
    ['features_task', { task: 'wave', features: 5 }, { features: 2 }],
    ['outputs_task', { task: 'reverse', outputs: 4 }, { outputs: 5 }],
    ['lengths_task', { task: 'wave', batch: 2, lengths: [2, 3] }, { lengths: null }],
    ['lasagne_task', { task: 'parity', data: 'lasagne' }, { data: 'fixed' }],
    ['lasagne_mode', { data: 'lasagne', mode: 'many_to_many_synced' }, { data: 'fixed', mode: 'many_to_many_synced' }],
    ['feedback_directions', { feedback: true, directions: 2, outputs: 2 }, { feedback: false }],
    ['feedback_sizes', { feedback: true, outputs: 1 }, { feedback: false }],
    ['truncate_steps', { truncate: 7 }, { truncate: null }],
    ['lengths_batch', { lengths: [2, 3] }, { lengths: null }],
    ['reads_empty', { reads: [] }, { reads: null }],
    ['steps_order', { reads: [3, 1, 3] }, { reads: [1, 3] }],
    ['steps_order', { inputs: [3, 1] }, { inputs: [1, 3] }],
  ])('%s', (rule, input, used) => {
    const { recipe, corrections } = checkRecipe(input)
    expect(corrections).toHaveLength(1)
    expect(corrections[0]).toMatchObject({ reason: 'together', rule })
    expect(recipe).toMatchObject(used)
  })

  test('too large together: fewer steps', () => {
    const { recipe, corrections } = checkRecipe({ batch: 128, steps: 200, hidden: 128, layers: 3, directions: 2, cell: 'lstm' })
    expect(corrections).toEqual([{ field: 'steps', given: '200', used: String(recipe.steps), reason: 'too_large', low: 2, high: recipe.steps }])
    expect(workspaceBytes(recipe)).toBeGreaterThan(0.9 * MOST_BYTES)
  })

  test('the presets and what the issue asks for (B 100, H 100, T 100) are not too large', () => {
    for (const cell of ['rnn_tanh', 'rnn_relu', 'lstm', 'gru']) expect(checkRecipe({ cell, batch: 100, hidden: 100, steps: 100 }).corrections).toEqual([])
  })
})

test('a preset is where missing fields come from', () => {
  expect(checkRecipe({ preset: 'lasagne', seed: 3 })).toEqual({ recipe: { ...presetOf('lasagne').recipe, seed: 3 }, corrections: [] })
})

test('another optimizer comes with its own rate and epsilon, unless they are given', () => {
  expect(checkRecipe({ optimizer: { name: 'adagrad' } }).recipe.optimizer).toMatchObject({ name: 'adagrad', rate: 0.01, epsilon: 1e-6 })
  expect(checkRecipe({ optimizer: { name: 'adagrad', rate: 0.5 } }).recipe.optimizer).toMatchObject({ rate: 0.5, epsilon: 1e-6 })
})

describe('tasks', () => {
  test.each(TASKS.filter((task) => task !== 'own'))('%s: its name alone gives a recipe that fits it', (task) => {
    const { recipe, corrections } = checkRecipe({ task })
    expect(corrections).toEqual([])
    expect(recipe).toMatchObject({ task, mode: TASK_FACTS[task].modes[0], loss: TASK_FACTS[task].loss, seed: PAGE_RECIPE.seed })
  })

  test('what a person may choose stays free, within the task’s bounds', () => {
    const free = { batch: 5, hidden: 9, layers: 2, directions: 2, cell: 'gru', seed: 77 }
    for (const { task, mode } of Object.values(MODE_RECIPES)) {
      for (const steps of task === 'rings' ? [1] : [2, 13, 200]) expect(checkRecipe({ task, mode, steps, ...free })).toMatchObject({ recipe: { steps, ...free }, corrections: [] })
    }
    expect(checkRecipe({ task: 'wave', steps: 1 }).corrections).toMatchObject([{ field: 'steps', reason: 'range', used: '2' }])
  })

  test('parity also answers at the end only', () => {
    expect(checkRecipe({ task: 'parity', mode: 'many_to_one' })).toMatchObject({ recipe: { mode: 'many_to_one' }, corrections: [] })
  })

  test('every rule has its sentence', () => {
    for (const rule of RULES) expect(message('en', `together.${rule}`)).toMatch(/\.$/)
  })
})
