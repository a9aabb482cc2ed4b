// Own data as a task: every sequence once in an epoch, the smaller rest batch, padding, held-out sequences, the best constant answer.
import { expect, test } from 'vitest'
import { GUESS_ALL } from '../../src/data/choices.ts'
import type { Choices, OwnSet } from '../../src/data/choices.ts'
import { readData } from '../../src/data/read.ts'
import { sampleText } from '../../src/data/samples.ts'
import { checkRecipe } from '../../src/run/check-recipe.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { recipeForMode } from '../../src/run/recipe-for-mode.ts'
import { recipeForOwn } from '../../src/run/recipe-own.ts'
import { createRun } from '../../src/run/run.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { taskOf } from '../../src/run/task-of.ts'
import { createExperiments } from '../../src/trace/experiments/experiments.ts'

/** Ten sequences of 1 to 4 read timesteps: the value says which, in tens, and when. */
const TEXT = ['id,v', ...Array.from({ length: 10 }, (_, n) => Array.from({ length: 2 + (n % 4) }, (_, t) => `s${n},${n * 10 + t}`)).flat()].join('\n')

function setOf(choices: Partial<Choices> = {}): OwnSet {
  return readData(new TextEncoder().encode(TEXT), { ...GUESS_ALL, standardise: false, ...choices }).set
}

const recipeOf = (set: OwnSet, part: Partial<Recipe> = {}): Recipe => ({ ...recipeForOwn(set.facts, PAGE_RECIPE), ...part })

test('an epoch has every sequence once, in whole batches and a rest; the next epoch another order; the same seed the same', () => {
  const set = setOf()
  expect(set.facts).toMatchObject({ sequences: 8, heldOut: 2, steps: 4 })
  const task = taskOf(recipeOf(set, { batch: 3 }), 'float64', { own: set })
  const names = (iteration: number) => (task.batch(iteration).data as { examples: { name: string }[] }).examples.map(({ name }) => name)
  const epoch = (n: number) => [0, 1, 2].flatMap((i) => names(n * 3 + i))
  expect([0, 1, 2, 3].map((i) => names(i).length)).toEqual([3, 3, 2, 3])
  expect([...epoch(0)].sort()).toEqual(set.names.slice(0, 8))
  expect([...epoch(1)].sort()).toEqual(set.names.slice(0, 8))
  expect(epoch(1)).not.toEqual(epoch(0))
  expect(taskOf(recipeOf(set, { batch: 3 }), 'float64', { own: set }).batch(4)).toEqual(task.batch(4))
  expect(task.rest).toBe(2)
  expect(task.unseen).toBe(2)
  expect(task.validation(1000).map(({ data }) => (data as { examples: { name: string }[] }).examples.map(({ name }) => name))).toEqual([['s8', 's9']])
})

test.each(['after', 'before'] as const)('shorter sequences are padded %s, and their numbers stand where they belong', (padding) => {
  const set = setOf({ holdOut: false })
  const { inputs, targets, lengths, mask } = taskOf(recipeOf(set, { batch: 10, padding }), 'float64', { own: set }).batch(0)
  expect(lengths).not.toBeNull()
  for (let b = 0; b < 10; b++) {
    const first = padding === 'before' ? 4 - lengths![b]! : 0
    const name = Math.floor(inputs[first * 10 + b]! / 10)
    for (let t = 0; t < 4; t++) {
      const real = t >= first && t < first + lengths![b]!
      expect(mask![t * 10 + b]).toBe(real ? 1 : 0)
      expect(inputs[t * 10 + b]).toBe(real ? name * 10 + t - first : 0)
      if (real) expect(targets[t * 10 + b]).toBe(name * 10 + t - first + 1)
    }
  }
})

test('two columns that are asked for are two outputs, and a run trains on both', () => {
  const text = ['id,a,b', ...Array.from({ length: 6 }, (_, n) => Array.from({ length: 4 }, (_, t) => `s${n},${n + t},${n - t}`)).flat()].join('\n')
  const { set } = readData(new TextEncoder().encode(text), { ...GUESS_ALL, standardise: false, holdOut: false, also: [2] })
  const recipe = recipeOf(set, { batch: 6 })
  const { inputs, targets } = taskOf(recipe, 'float64', { own: set }).batch(0)
  // One step ahead: what is asked for is the next input.
  for (let t = 0; t < 2; t++) for (let i = 0; i < 12; i++) expect(targets[t * 12 + i]).toBe(inputs[(t + 1) * 12 + i])
  const run = createRun(checkRecipe(recipe).recipe, { own: set })
  expect(run.shape().architecture.outputSize).toBe(2)
})

test('the baseline is what one answer for all costs over an epoch, and no other answer costs less', () => {
  const set = setOf({ holdOut: false, target: 1, when: 'last', features: [1] })
  const recipe = recipeOf(set, { batch: 10 })
  const targets = Array.from(taskOf(recipe, 'float64', { own: set }).batch(0).targets)
  const cost = (answer: number) => targets.reduce((sum, target) => sum + (target - answer) ** 2, 0) / targets.length
  const mean = targets.reduce((a, b) => a + b, 0) / targets.length
  expect(taskOf(recipe, 'float64', { own: set }).baseline).toBeCloseTo(cost(mean), 10)
  expect(cost(mean + 1)).toBeGreaterThan(cost(mean))
})

test('the gradient is that of the loss, for a whole batch and for the rest', () => {
  const set = setOf({ standardise: true })
  const run = createRun(recipeOf(set, { batch: 3 }), { precision: 'float64', own: set })
  for (const iteration of [0, 2]) {
    while (run.iteration < iteration) run.step()
    expect(run.shape().batch).toBe(iteration === 2 ? 2 : 3)
    run.pass()
    const batch = run.currentBatch()
    for (const { value, gradient } of run.model.parameters) {
      for (const at of [0, value.length - 1]) {
        const [kept, analytic] = [value[at]!, gradient[at]!]
        const lossAt = (weight: number) => ((value[at] = weight), run.lossOn(batch))
        const numeric = (lossAt(kept + 1e-5) - lossAt(kept - 1e-5)) / 2e-5
        value[at] = kept
        expect(analytic).toBeCloseTo(numeric, 7)
      }
    }
  }
})

test('training goes far below the best constant answer on days that were never trained on, and goes on from a checkpoint exactly', async () => {
  const { set } = readData(new TextEncoder().encode(await sampleText('seattle')), GUESS_ALL, 'seattle')
  const run = createRun(recipeForOwn(set.facts, PAGE_RECIPE), { own: set })
  for (let i = 0; i < 200; i++) run.step()
  const { success } = run.validate()
  expect(success.value).toBeLessThan(success.baseline / 4)
  const again = createRun(run.recipe, { own: set })
  const kept = run.checkpoint()
  expect(again.restore({ ...kept, arrays: Object.fromEntries(Object.entries(kept.arrays).map(([name, array]) => [name, array.slice()])) })).toBe(true)
  for (let i = 0; i < 7; i++) expect(again.step().loss).toBe(run.step().loss)
})

test('experiments work on the rest batch too, and at another length', () => {
  const set = setOf()
  const run = createRun(recipeOf(set, { batch: 3 }), { own: set })
  while (run.iteration < 2) run.step()
  for (const steps of [null, 3]) {
    const work = createExperiments(run)({ name: 'radius', order: { radius: null, steps } })
    let last = work.next()
    while (!last.done) last = work.next()
    expect(last.value).not.toBeNull()
  }
})

test('batch 1 and batch 32 over own data: whole batches only', async () => {
  const { set } = readData(new TextEncoder().encode(await sampleText('seattle')), GUESS_ALL, 'seattle')
  const run = createRun({ ...recipeForOwn(set.facts, PAGE_RECIPE), steps: 3 }, { own: set })
  const work = createExperiments(run)({ name: 'epochs', order: { epochs: 1 } })
  expect(work.next().done).toBe(false)
})

test('data decide sizes, loss and modes; without data there is no such task', () => {
  const set = setOf()
  const recipe = recipeOf(set)
  expect(checkRecipe(recipe)).toEqual({ recipe, corrections: [] })
  const { recipe: used, corrections } = checkRecipe({ ...recipe, batch: 99, steps: 99, features: 5, outputs: 2, loss: 'softmax_ce', mode: 'one_to_many' })
  expect(used).toEqual({ ...recipe, batch: 8 })
  expect(corrections.map(({ field }) => field).sort()).toEqual(['batch', 'features', 'loss', 'mode', 'outputs', 'steps'])
  const without = checkRecipe({ ...recipe, own: null })
  expect(without.recipe).toMatchObject({ task: 'adding', own: null })
  expect(without.corrections[0]).toMatchObject({ field: 'task', rule: 'own_missing' })
  expect(checkRecipe({ ...recipe, own: { ...set.facts, steps: 1e9 } }).recipe.own).toBeNull()
  expect(recipeForMode(recipe, 'many_to_one')).toMatchObject({ task: 'own', own: set.facts, mode: 'many_to_one' })
  expect(recipeForMode(recipe, 'one_to_many')).toMatchObject({ task: 'wave', own: null })
  expect(() => taskOf(recipe, 'float32')).toThrow()
})
