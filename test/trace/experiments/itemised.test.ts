/** The parts of a gradient by loss: as vectors they add up to it; their norms do not add up to its norm. */

import { describe, expect, it } from 'vitest'
import { CELLS } from '../../../src/engine/spec.ts'
import { forward, lossOf } from '../../../src/engine/passes.ts'
import { layersOf } from '../../../src/engine/workspace.ts'
import { checkRecipe } from '../../../src/run/check-recipe.ts'
import { MODE_RECIPES } from '../../../src/run/recipe-modes.ts'
import { createRun } from '../../../src/run/run.ts'
import type { Recipe } from '../../../src/run/recipe.ts'
import type { ItemisedResult } from '../../../src/trace/contract/experiments.ts'
import { stackedCopies } from '../../../src/trace/experiments/copies.ts'
import { createExperiments, finishExperiment } from '../../../src/trace/experiments/experiments.ts'
import { backwardByRead, rowsOfCopy } from '../../../src/trace/experiments/itemised.ts'
import { passIn, planOf, setWeights } from '../../../src/trace/experiments/profile.ts'
import { Rooms } from '../../../src/trace/experiments/rooms.ts'
import { sourceOf } from '../../../src/trace/experiments/source.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'

const SYNCED = { ...MODE_RECIPES.many_to_many_synced, batch: 3, hidden: 4 }

function runOf(recipe: Partial<Recipe>) {
  const { recipe: sane, corrections } = checkRecipe(recipe)
  expect(corrections).toEqual([])
  const run = createRun(sane)
  for (let k = 0; k < 3; k++) run.step()
  return run
}

const itemised = (recipe: Partial<Recipe>, steps: number | null = null) => finishExperiment(createExperiments(runOf(recipe))({ name: 'itemised', order: { steps } })) as ItemisedResult

const VARIANTS: [string, Partial<Recipe>][] = [
  ...CELLS.map((cell): [string, Partial<Recipe>] => [cell, { ...SYNCED, cell }]),
  ['two layers, both directions, lengths', { ...SYNCED, cell: 'lstm', layers: 2, directions: 2, lengths: [9, 3, 6] }],
  ['truncated', { ...SYNCED, cell: 'gru', truncate: 2 }],
  ['classes, read late', { ...MODE_RECIPES.many_to_many_encdec, batch: 3, hidden: 4 }],
  ['fed back', { ...MODE_RECIPES.many_to_many_encdec, batch: 3, hidden: 4, feedback: true }],
  ['one loss', { ...MODE_RECIPES.many_to_one, batch: 3, hidden: 4 }],
]

describe.each(VARIANTS)('the parts of the gradient: %s', (_, recipe) => {
  it.each([1, 2, 100])('add up, as vectors, to the engine’s own (%d at a time)', (most) => {
    const source = sourceOf(runOf(recipe))
    const { schedule } = source
    const copies = Math.min(most, schedule.reads.length)
    const rooms = new Rooms(plainSet)
    const plan = { ...planOf(source), precision: 'float64' as const }
    const whole = rooms.take(plan).workspace
    setWeights(whole, source.weights)
    passIn(whole, source.batch)
    const { workspace } = rooms.take({ ...plan, batch: plan.batch * copies })
    setWeights(workspace, source.weights)
    const sums = layersOf(whole).map(({ memory }) => new Float64Array(memory.dh_tbh.length))
    const seen: number[] = []
    for (const { read, copy } of backwardByRead(workspace, stackedCopies(source, copies), copies)) {
      seen.push(read)
      layersOf(workspace).forEach(({ memory }, i) => {
        const size = sums[i]!.length / schedule.steps
        for (let t = 0; t < schedule.steps; t++) rowsOfCopy(memory.dh_tbh, schedule.steps, copies, copy, t).forEach((number: number, j: number) => void (sums[i]![t * size + j]! += number))
      })
    }
    expect(seen).toEqual(schedule.reads.map((_, s) => s))
    layersOf(whole).forEach(({ memory }, i) => {
      sums[i]!.forEach((sum, j) => expect(Math.abs(sum - memory.dh_tbh[j]!)).toBeLessThan(1e-10 * Math.max(1, Math.abs(sum))))
    })
  })
})

describe('the itemised triangle', () => {
  it('is zero above the diagonal, and its last row is what the last loss sends back', () => {
    const { triangles, steps, reads, norms } = itemised(SYNCED)
    const triangle = triangles['dh.l0.fwd']!
    expect(reads).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    for (let s = 0; s < reads.length; s++) for (let t = 0; t < steps; t++) expect(triangle[s * steps + t]! > 0).toBe(t <= s)
    expect(triangle[8 * steps + 8]).toBeCloseTo(norms['dh.l0.fwd']![8]!, 12)
  })

  it('has norms whose sum is not the norm of the sum: parts may point against each other', () => {
    const { triangles, norms, steps, reads } = itemised(SYNCED)
    let differs = false
    for (let t = 0; t < steps; t++) {
      const sum = reads.reduce((total, _, s) => total + triangles['dh.l0.fwd']![s * steps + t]!, 0)
      expect(norms['dh.l0.fwd']![t]!).toBeLessThanOrEqual(sum * (1 + 1e-12))
      if (norms['dh.l0.fwd']![t]! < 0.99 * sum) differs = true
    }
    expect(differs).toBe(true)
  })

  it.each<[string, Partial<Recipe>]>([['plain', SYNCED], ['lengths', { ...SYNCED, lengths: [9, 3, 6] }], ['classes', MODE_RECIPES.many_to_many_encdec]])('has the parts of the loss, which add up to it: %s', (_, recipe) => {
    const { losses, loss } = itemised(recipe)
    const source = sourceOf(runOf(recipe))
    const { workspace } = new Rooms(plainSet).take({ ...planOf(source), precision: 'float64' })
    setWeights(workspace, source.weights)
    forward(workspace, source.batch)
    expect(losses.reduce((sum, one) => sum + one, 0)).toBeCloseTo(lossOf(workspace), 12)
    expect(loss).toBeCloseTo(lossOf(workspace), 12)
  })

  it('leaves the step clip out, and says so', () => {
    expect(itemised({ ...SYNCED, clip: { global: null, step: 1e-4 } }).withoutStepClip).toBe(true)
    expect(itemised(SYNCED).withoutStepClip).toBe(false)
  })

  it('goes up to 50 losses of 50 steps in one pass, and is the same when it takes several', () => {
    const once = itemised(SYNCED, 50)
    expect(once.triangles['dh.l0.fwd']).toHaveLength(2500)
    // Large enough to be done in pieces, in float32.
    const run = runOf({ ...SYNCED, batch: 16, hidden: 48, steps: 30 })
    const pieces = createExperiments(run)({ name: 'itemised', order: { steps: null } })
    let count = 0
    for (;;) {
      const { done, value } = pieces.next()
      if (!done) count++
      else {
        const { precision, norms } = value as ItemisedResult
        expect(precision).toBe('float32')
        expect(count).toBeGreaterThan(1)
        const { dh_tbh } = (run.pass(), run.workspace.levels[0]!.directions[0]!.memory)
        const size = dh_tbh.length / 30
        expect(norms['dh.l0.fwd']![3]! / Math.hypot(...dh_tbh.subarray(3 * size, 4 * size))).toBeCloseTo(1, 4)
        break
      }
    }
  })
})
