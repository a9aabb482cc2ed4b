/** The cube's experiments: a block fed with batch and time swapped, and the same data in batches of 1 and of 32. */

import { describe, expect, it } from 'vitest'
import { checkRecipe } from '../../../src/run/check-recipe.ts'
import { CUBE_RECIPE } from '../../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../../src/run/recipe.ts'
import { createRun } from '../../../src/run/run.ts'
import type { Run } from '../../../src/run/run.ts'
import { layersOf } from '../../../src/engine/workspace.ts'
import type { ExperimentName, ExperimentRequest, OrderOf, ResultOf } from '../../../src/trace/contract/experiments.ts'
import { createExperiments, finishExperiment } from '../../../src/trace/experiments/experiments.ts'
import { LARGE, singles } from '../../../src/trace/experiments/epochs.ts'

function runOf(part: Partial<Recipe>, iterations = 2): Run {
  const { recipe, corrections } = checkRecipe({ ...CUBE_RECIPE, ...part })
  expect(corrections).toEqual([])
  const run = createRun(recipe)
  for (let k = 0; k < iterations; k++) run.step()
  return run
}

function ask<N extends ExperimentName>(run: Run, name: N, order: OrderOf<N>): ResultOf<N> {
  return finishExperiment(createExperiments(run)({ name, order } as ExperimentRequest)) as ResultOf<N>
}

const weightsOf = (run: Run) => run.model.parameters.flatMap(({ value }) => [...value])

describe('transposed', () => {
  const { batch: B, steps: T, features: D, hidden: H } = CUBE_RECIPE
  it('takes T examples with B timesteps for B examples with T timesteps', () => {
    const run = runOf({})
    const before = weightsOf(run)
    const { meant, swapped, of, agree, largest, fits } = ask(run, 'transposed', { sequence: 1 })
    expect([meant.batch, meant.steps, swapped.batch, swapped.steps]).toEqual([B, T, T, B])
    expect(meant.from).toEqual(Array.from({ length: T }, (_, step) => ({ example: 1, step })))
    expect(swapped.from).toEqual(Array.from({ length: B }, (_, example) => ({ example, step: 1 })))
    const { inputs } = run.currentBatch()
    for (let b = 0; b < B; b++) for (let d = 0; d < D; d++) expect(swapped.x[b * D + d]).toBe(inputs[(1 * B + b) * D + d])
    expect([of, fits]).toEqual([B * T, false])
    // Only the very first state has read the same in both.
    expect(agree).toBe(1)
    expect(largest).toBeGreaterThan(0.01)
    expect(weightsOf(run)).toEqual(before)
  })
  it('has the states that the run has where it is meant, and those of a run that is really fed so where it is not', () => {
    const run = runOf({})
    run.pass()
    const { meant, swapped } = ask(run, 'transposed', { sequence: 2 })
    const { h_tbh } = layersOf(run.workspace)[0]!.memory
    for (let t = 0; t < T; t++) for (let j = 0; j < H; j++) expect(meant.h[t * H + j]).toBeCloseTo(h_tbh[(t * B + 2) * H + j]!, 6)
    // By hand: one tanh step after the other over the examples at t = 3.
    const [Wx, Wh, b] = ['Wx.l0.fwd', 'Wh.l0.fwd', 'b.l0.fwd'].map((name) => run.model.byName[name]!.value)
    let h = new Array<number>(H).fill(0)
    for (let example = 0; example < B; example++) {
      const x = swapped.x.subarray(example * D, (example + 1) * D)
      h = h.map((_, j) => Math.tanh(b![j]! + x.reduce((sum, number, d) => sum + number * Wx![d * H + j]!, 0) + h.reduce((sum, number, i) => sum + number * Wh![i * H + j]!, 0)))
      h.forEach((number, j) => expect(swapped.h[example * H + j]).toBeCloseTo(number, 9))
    }
  })
  it('says where nobody would notice', () => {
    expect(ask(runOf({ batch: 8 }), 'transposed', { sequence: 99 })).toMatchObject({ fits: true, meant: { sequence: 7 }, swapped: { sequence: 7 } })
  })
  it.each(['lstm', 'gru'] as const)('runs with two layers, two directions and lengths (%s)', (cell) => {
    const { meant, agree } = ask(runOf({ cell, layers: 2, directions: 2, lengths: [8, 2, 3, 4, 5, 6] }), 'transposed', { sequence: 0 })
    expect(meant.h.every(Number.isFinite)).toBe(true)
    expect(agree).toBeLessThan(B * T)
  })
})

describe('epochs', () => {
  it('counts 512 updates of one sequence and 16 of 32, over the same data', () => {
    const run = runOf({}, 0)
    const before = weightsOf(run)
    const { sequences, seen, curves } = ask(run, 'epochs', { epochs: 2 })
    expect([sequences, seen]).toEqual([512, 1024])
    expect(curves.map(({ batch, perEpoch }) => [batch, perEpoch])).toEqual([[1, 512], [32, 16]])
    for (const { points } of curves) expect([...points].filter((_, i) => i % 2 === 0)).toEqual(Array.from({ length: 33 }, (_, i) => 32 * i))
    // From the same weights.
    expect(curves[0]!.points[1]).toBe(curves[1]!.points[1])
    for (const { points } of curves) expect(points.at(-1)).toBeLessThan(points[1]!)
    expect(weightsOf(run)).toEqual(before)
  })
  it('is what a run of batch 32 does on these batches, bit for bit', () => {
    const [, large] = ask(runOf({}, 0), 'epochs', { epochs: 1 }).curves
    const run = createRun(checkRecipe({ ...CUBE_RECIPE, batch: LARGE }).recipe)
    for (let k = 0; k < 16; k++) run.step()
    let sum = 0
    for (let k = 0; k < 16; k++) sum += run.lossOn(run.task.batch(k))
    expect(large!.points.at(-1)).toBeCloseTo(sum / 16, 6)
  })
  it('cuts a batch into its examples', () => {
    const run = createRun(checkRecipe({ ...CUBE_RECIPE, batch: LARGE }).recipe)
    const whole = run.currentBatch()
    const each = singles(whole, CUBE_RECIPE.steps, CUBE_RECIPE.steps)
    const alone = createRun(checkRecipe({ ...CUBE_RECIPE, batch: 1 }).recipe)
    const mean = each.reduce((sum, one) => sum + alone.lossOn(one), 0) / LARGE
    expect(mean).toBeCloseTo(run.lossOn(whole), 6)
  })
  it('has fewer sequences where the network is large, and stops where numbers are not finite', () => {
    const { sequences } = ask(runOf({ steps: 300, hidden: 128 }, 0), 'epochs', { epochs: 1 })
    expect(sequences).toBe(32)
    const wild = checkRecipe({ ...CUBE_RECIPE, cell: 'rnn_relu', clip: { global: null, step: null }, optimizer: { name: 'sgd', rate: 10 } }).recipe
    const { curves, seen } = ask(createRun(wild), 'epochs', { epochs: 20 })
    expect(curves.some(({ notFinite }) => notFinite !== null)).toBe(true)
    for (const { points } of curves) expect(points.every(Number.isFinite)).toBe(true)
    expect(seen).toBeGreaterThan(0)
  })
})
