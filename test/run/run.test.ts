// A run: repeatable, resumable to the bit, and never worse off for a number that is not finite.
import { describe, expect, test } from 'vitest'
import { globalNorm } from '../../src/engine/clip.ts'
import { numbersOf } from '../../src/engine/parameters.ts'
import { checkRecipe } from '../../src/run/check-recipe.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { finish } from '../../src/run/examine.ts'
import { createRun } from '../../src/run/run.ts'
import type { Run } from '../../src/run/run.ts'

const weightsOf = (run: Run) => run.model.parameters.map(({ name, value }) => [name, [...value]])
const steps = (run: Run, count: number) => Array.from({ length: count }, () => run.step().loss)

test('the same recipe gives the same numbers, another seed others', () => {
  const [a, b, c] = [PAGE_RECIPE, { ...PAGE_RECIPE }, { ...PAGE_RECIPE, seed: 2 }].map((recipe) => createRun(recipe)) as [Run, Run, Run]
  expect(steps(a, 5)).toEqual(steps(b, 5))
  expect(weightsOf(a)).toEqual(weightsOf(b))
  expect(steps(c, 5)).not.toEqual(steps(createRun(PAGE_RECIPE), 5))
})

test('these numbers belong to every address that was ever shared', () => {
  const run = createRun(PAGE_RECIPE)
  expect([run.pass().loss, steps(run, 100)[99]]).toMatchInlineSnapshot(`
    [
      0.7509072013587432,
      0.08228868921035204,
    ]
  `)
})

test('float64 and float32 start from the same weights and batches', () => {
  const [single, double] = [createRun(PAGE_RECIPE), createRun(PAGE_RECIPE, { precision: 'float64' })]
  expect(single.pass().loss).toBeCloseTo(double.pass().loss, 6)
  expect(steps(single, 20)[19]).toBeCloseTo(steps(double, 20)[19]!, 4)
})

describe('pass', () => {
  test('looks without moving, once for each iteration', () => {
    const run = createRun(PAGE_RECIPE)
    const before = weightsOf(run)
    expect(run.pass()).toBe(run.pass())
    expect([run.iteration, weightsOf(run)]).toEqual([0, before])
    expect(run.step().loss).toBe(createRun(PAGE_RECIPE).pass().loss)
    expect(run.iteration).toBe(1)
  })

  test('adds the gradient of the inputs to what an update needs', () => {
    const recipe = { ...PAGE_RECIPE, layers: 2, directions: 2 as const }
    const [whole, later] = [createRun(recipe), createRun(recipe)]
    whole.pass()
    const pass = later.gradients()
    const { dx_tbd } = later.workspace
    expect(dx_tbd.every((number) => number === 0)).toBe(true)
    expect(later.pass()).toBe(pass)
    expect(dx_tbd.some((number) => number !== 0)).toBe(true)
    expect(dx_tbd).toEqual(whole.workspace.dx_tbd)
  })

  test('the gradient norm is over all weights, and the clip brings it to its bound', () => {
    const run = createRun({ ...PAGE_RECIPE, clip: { global: 0.01, step: null } })
    const { gradNorm, clipScale } = run.pass()
    expect(gradNorm).toBe(globalNorm(numbersOf(run.model.parameters, 'gradient')))
    expect(gradNorm * clipScale).toBeCloseTo(0.01, 12)
  })
})

describe('checkpoints', () => {
  test.each(['sgd', 'momentum', 'rmsprop', 'adagrad', 'adam'] as const)('%s goes on to the bit', (name) => {
    const { recipe } = checkRecipe({ optimizer: { name } })
    const straight = createRun(recipe)
    const losses = steps(straight, 30)
    const first = createRun(recipe)
    steps(first, 12)
    const second = createRun(recipe)
    expect(second.restore(structuredClone(first.checkpoint()))).toBe(true)
    expect(second.iteration).toBe(12)
    expect(steps(second, 18)).toEqual(losses.slice(12))
    expect(weightsOf(second)).toEqual(weightsOf(straight))
    expect([...second.losses()]).toEqual(losses.flatMap((loss, i) => [i, loss]))
  })

  test('is a copy', () => {
    const run = createRun(PAGE_RECIPE)
    const kept = run.checkpoint()
    const before = structuredClone(kept.arrays)
    steps(run, 3)
    expect(kept.arrays).toEqual(before)
  })

  test('weights serve another batch, length and optimizer: its memory starts anew', () => {
    const run = createRun(PAGE_RECIPE)
    steps(run, 10)
    const { recipe } = checkRecipe({ batch: 9, steps: 30, optimizer: { name: 'adagrad' } })
    const adapted = createRun(recipe)
    expect(adapted.restore(run.checkpoint())).toBe(true)
    expect(weightsOf(adapted)).toEqual(weightsOf(run))
    expect(Object.values(adapted.optimizer.state.arrays).every((array) => array.every((value) => value === 0))).toBe(true)
    expect(adapted.step().notFinite).toBeNull()
  })

  test('weights that do not fit, or are not finite, change nothing', () => {
    const run = createRun(PAGE_RECIPE)
    const before = weightsOf(run)
    const good = createRun(PAGE_RECIPE).checkpoint()
    expect(run.restore(createRun({ ...PAGE_RECIPE, hidden: 6 }).checkpoint())).toBe(false)
    expect(run.restore({ ...good, arrays: {} })).toBe(false)
    expect(run.restore({ ...good, arrays: { ...good.arrays, by: Float32Array.of(NaN) } })).toBe(false)
    expect([run.iteration, weightsOf(run)]).toEqual([0, before])
  })

  test('a float64 run has none', () => {
    expect(() => createRun(PAGE_RECIPE, { precision: 'float64' }).checkpoint()).toThrow('float32')
  })
})

describe('a number that stops being finite', () => {
  const exploding = checkRecipe({ cell: 'rnn_relu', steps: 30, optimizer: { name: 'sgd', rate: 10 }, clip: { global: null, step: null }, seed: 3 }).recipe

  test('is reported where it starts, and the last finite weights stay', () => {
    const run = createRun(exploding)
    let result = run.step()
    while (!result.notFinite && run.iteration < 200) result = run.step()
    expect(result.notFinite).toMatchObject({ phase: expect.stringMatching(/forward|loss|backward|update/) })
    const { iteration } = run
    const weights = weightsOf(run)
    expect(weights.flatMap(([, values]) => values as number[]).every(Number.isFinite)).toBe(true)
    run.step()
    expect([run.iteration, weightsOf(run)]).toEqual([iteration, weights])
  })

  test('tensor, step and example are the first', () => {
    const run = createRun(checkRecipe({ cell: 'rnn_relu' }).recipe)
    // Unit 0 doubles beyond all bounds from the step on at which it first gets something.
    run.model.byName['Wh.l0.fwd']!.value.fill(1e30)
    run.model.byName['b.l0.fwd']!.value.fill(1)
    expect(run.pass().notFinite).toEqual({ tensor: 'h.l0.fwd', step: 2, example: 0, phase: 'forward' })
  })

  test('an update that would overflow is undone', () => {
    const run = createRun(PAGE_RECIPE)
    run.pass()
    const before = weightsOf(run)
    run.model.byName['Wy']!.gradient.fill(Infinity)
    expect(run.update()).toEqual({ tensor: "Wy'", step: null, example: null, phase: 'update' })
    expect([run.iteration, weightsOf(run), run.optimizer.state.scalars]).toEqual([0, before, { beta1Power: 1, beta2Power: 1 }])
  })
})

describe('losses on other sequences', () => {
  test('leave the run and its trace as they are', () => {
    const run = createRun(PAGE_RECIPE)
    const { loss } = run.pass()
    const trace = [...run.workspace.levels[0]!.directions[0]!.memory.h_tbh]
    run.validate(30)
    run.lossOn(run.task.batch(7))
    expect([...run.workspace.levels[0]!.directions[0]!.memory.h_tbh]).toEqual(trace)
    expect(run.lossOn(run.currentBatch())).toBe(loss)
  })

  test('validation is the mean over all sequences, however they are cut into batches', () => {
    const run = createRun(PAGE_RECIPE)
    const each = run.task.validation(150).map((batch) => run.lossOn(batch))
    expect(run.validate(150).loss).toBeCloseTo((each[0]! * 100 + each[1]! * 50) / 150, 12)
  })

  test('an examination is about the weights at its first piece, however the run goes on', () => {
    const run = createRun(PAGE_RECIPE)
    steps(run, 5)
    const before = run.validate()
    const examining = run.examine()
    examining.next()
    steps(run, 5)
    const after = run.validate()
    expect(finish(examining)).toEqual(before)
    expect(after).not.toEqual(before)
  })

  test('an examination draws its sequences piece by piece, and only once', () => {
    const own = createRun(PAGE_RECIPE).task
    let drawn = 0
    const task = { ...own, *unseenBatches(count: number) { for (const batch of own.unseenBatches(count)) { drawn++; yield batch } } }
    const run = createRun(PAGE_RECIPE, { task })
    const [first, second] = [run.examine(), run.examine()]
    for (const one of [first, first, second, second]) one.next()
    expect(drawn).toBeLessThan(4)
    const result = finish(first)
    expect(drawn).toBe(10)
    expect([finish(second), run.validate()]).toEqual([result, result])
    expect(drawn).toBe(10)
  })

  test('the error is the validation loss, its baseline near that of the task', () => {
    const { loss, success } = createRun(PAGE_RECIPE).validate()
    expect(success).toMatchObject({ kind: 'mse', whole: null })
    expect(success.value).toBeCloseTo(loss, 6)
    expect(Math.abs(success.baseline - 1 / 6)).toBeLessThan(0.01)
  })

  test('the baseline is that of the task', () => {
    expect(createRun(PAGE_RECIPE).task.baseline).toBe(1 / 6)
  })
})

test('shape says the lengths of the current batch', () => {
  expect(createRun(PAGE_RECIPE).shape()).toMatchObject({ batch: 4, lengths: null, schedule: { steps: 6 } })
  expect(createRun(checkRecipe({ data: 'lasagne', steps: 20 }).recipe).shape().lengths).toHaveLength(4)
})
