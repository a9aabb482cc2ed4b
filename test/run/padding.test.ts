// Sequences of different lengths, filled up after or before: the same numbers reach the network, at other steps.
import { describe, expect, it } from 'vitest'
import { firstStep, isRealStep } from '../../src/engine/padding.ts'
import { paddedAt } from '../../src/trace/contract/padding.ts'
import { checkRecipe } from '../../src/run/check-recipe.ts'
import { CUBE_RECIPE, PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { createRun } from '../../src/run/run.ts'
import { layersOf } from '../../src/engine/workspace.ts'

const LENGTHS = [6, 2, 3, 5]
const UNEQUAL: Recipe = { ...PAGE_RECIPE, lengths: LENGTHS }
const BEFORE: Recipe = { ...UNEQUAL, padding: 'before' }
const T = PAGE_RECIPE.steps
const { batch: B, features: D, hidden: H } = PAGE_RECIPE

/** (T + 1) states of one example, h₀ first. */
function statesOf(recipe: Recipe, example: number): number[][] {
  const run = createRun(recipe, { precision: 'float64' })
  run.pass()
  const { h_tbh, h0_bh } = layersOf(run.workspace)[0]!.memory
  const row = (slab: ArrayLike<number>, at: number) => Array.from({ length: H }, (_, j) => slab[at + j]!)
  return [row(h0_bh, example * H), ...Array.from({ length: recipe.steps }, (_, t) => row(h_tbh, (t * B + example) * H))]
}

describe('padding', () => {
  it('says where a sequence stands', () => {
    expect([firstStep(4, 6), firstStep(4, 6, 'before')]).toEqual([0, 2])
    const real = (padding: 'after' | 'before') => [0, 1, 2, 3, 4, 5].map((t) => isRealStep(t, 4, 6, padding))
    expect(real('after')).toEqual([true, true, true, true, false, false])
    expect(real('before')).toEqual([false, false, true, true, true, true])
  })
  it('is the same for pictures', () => {
    for (const padding of ['after', 'before'] as const) {
      for (let t = -1; t <= T; t++) {
        const wanted = LENGTHS.flatMap((length, b) => (t < 0 || t >= T || isRealStep(t, length, T, padding) ? [] : [b]))
        expect(paddedAt({ lengths: LENGTHS, padding, schedule: { steps: T } }, t)).toEqual(wanted)
      }
    }
    expect(paddedAt({ lengths: null, schedule: { steps: T } }, 0)).toEqual([])
  })
  it('feeds the same sequences, at other steps', () => {
    const [after, before] = [UNEQUAL, BEFORE].map((recipe) => createRun(recipe, { precision: 'float64' }).currentBatch())
    LENGTHS.forEach((length, b) => {
      for (let t = 0; t < T; t++) {
        const moved = t - (T - length)
        for (let d = 0; d < D; d++) expect(before!.inputs[(t * B + b) * D + d]).toBe(moved < 0 ? 0 : after!.inputs[(moved * B + b) * D + d])
        expect(before!.mask![t * B + b]).toBe(moved < 0 ? 0 : 1)
      }
    })
    expect(before!.targets).toEqual(after!.targets)
  })
  it('names the marked steps where they stand', () => {
    const { inputs, data } = createRun(BEFORE, { precision: 'float64' }).currentBatch()
    if (data.task !== 'adding') throw new Error('another task')
    data.examples.forEach(({ marked }, b) => marked.forEach(({ step, value }) => expect([inputs[(step * B + b) * D], inputs[(step * B + b) * D + 1]]).toEqual([value, 1])))
  })
  it('carries the state over padded steps: zeros before the first real one, the last one after it', () => {
    LENGTHS.forEach((length, b) => {
      const [after, before] = [statesOf(UNEQUAL, b), statesOf(BEFORE, b)]
      for (let t = 0; t <= T - length; t++) expect(before[t]).toEqual(new Array(H).fill(0))
      for (let t = length; t <= T; t++) expect(after[t]).toEqual(after[length])
      expect(before.slice(T - length)).toEqual(after.slice(0, length + 1))
    })
  })
  it('ends with the same loss and the same gradient', () => {
    const [after, before] = [UNEQUAL, BEFORE].map((recipe) => createRun(recipe, { precision: 'float64' }))
    expect(before!.pass().loss).toBeCloseTo(after!.pass().loss, 14)
    expect(before!.pass().gradNorm).toBeCloseTo(after!.pass().gradNorm, 12)
    before!.model.parameters.forEach(({ gradient }, i) => gradient.forEach((number, k) => expect(number).toBeCloseTo(after!.model.parameters[i]!.gradient[k]!, 12)))
  })
  it('counts the real steps only where every step is read', () => {
    const lengths = [8, 3, 5, 8, 2, 7]
    const [after, before] = (['after', 'before'] as const).map((padding) => createRun({ ...CUBE_RECIPE, lengths, padding }, { precision: 'float64' }).pass().loss)
    expect(before).toBeCloseTo(after!, 14)
  })
  it('moves bits with their sequence', () => {
    const parity = checkRecipe({ task: 'parity', mode: 'many_to_one', steps: 6, lengths: LENGTHS }).recipe
    const bitsOf = (recipe: Recipe) => {
      const { data } = createRun(recipe).currentBatch()
      return data.task === 'parity' ? data.examples.map(({ bits }) => bits) : []
    }
    const [after, before] = [bitsOf(parity), bitsOf({ ...parity, padding: 'before' })]
    LENGTHS.forEach((length, b) => expect(before[b]!.slice(6 - length)).toEqual(after[b]!.slice(0, length)))
    LENGTHS.forEach((length, b) => expect(before[b]!.slice(0, 6 - length)).toEqual(new Array(6 - length).fill(null)))
  })
  it('is read from anything, after by default', () => {
    expect(checkRecipe({}).recipe.padding).toBe('after')
    expect(checkRecipe({ padding: 'before' }).recipe.padding).toBe('before')
    expect(checkRecipe({ padding: 'beside' }).corrections).toMatchObject([{ field: 'padding', reason: 'choice' }])
  })
})
