/** Gradients checked by nudging, through the experiment that the page asks for. */

import { describe, expect, it } from 'vitest'
import { CELLS, MODES } from '../../../src/engine/spec.ts'
import { checkRecipe } from '../../../src/run/check-recipe.ts'
import { MODE_RECIPES } from '../../../src/run/recipe-modes.ts'
import { createRun } from '../../../src/run/run.ts'
import type { Recipe } from '../../../src/run/recipe.ts'
import type { NudgeResult } from '../../../src/trace/contract/experiments.ts'
import type { CellRef } from '../../../src/trace/contract/tensors.ts'
import { createExperiments, finishExperiment } from '../../../src/trace/experiments/experiments.ts'

function nudger(recipe: Partial<Recipe>) {
  const run = createRun(checkRecipe(recipe).recipe)
  for (let k = 0; k < 3; k++) run.step()
  const experiment = createExperiments(run)
  return { run, nudge: (cell: CellRef) => finishExperiment(experiment({ name: 'nudge', order: { cell } })) as NudgeResult | null }
}

const weight = (tensor: string, row: number, column: number): CellRef => ({ tensor, step: null, row, column })

describe.each(CELLS)('%s', (cell) => {
  it.each(MODES)('in mode %s: every weight and input agrees with its central difference', (mode) => {
    const { run, nudge } = nudger({ ...MODE_RECIPES[mode], batch: 3, hidden: 3, cell, layers: 2 })
    const cells = run.model.parameters.map(({ name, shape }) => weight(name, shape.length === 1 ? 0 : shape[0]! - 1, shape.at(-1)! - 1))
    for (const place of [...cells, { tensor: 'x', step: 0, row: 2, column: 1 }]) {
      const found = nudge(place)!
      if (found.kink) continue
      expect(found.error, `${place.tensor} ${found.gradient} against ${found.quotient}`).toBeLessThan(1e-7)
      expect(found.bounded).toEqual([])
      expect(Math.abs(found.gradientOfRun - found.gradient)).toBeLessThan(1e-5 * Math.max(1, Math.abs(found.gradient)))
    }
  })
})

describe('nudging', () => {
  it('says what it did: exactly ± a power of two, on the run’s own number', () => {
    const { run, nudge } = nudger(MODE_RECIPES.many_to_one)
    const wh = run.model.byName['Wh.l0.fwd']!
    const found = nudge(weight('Wh.l0.fwd', 2, 3))!
    expect(found.value).toBe(wh.value[2 * 16 + 3])
    expect(found.gradientOfRun).toBe((run.pass(), wh.gradient[2 * 16 + 3]))
    expect(found.epsilon).toBe(1 / (1 << 18))
    expect(found.value + found.epsilon - found.value).toBe(found.epsilon)
    expect(found.quotient).toBe((found.above - found.below) / (2 * found.epsilon))
    expect(found.iteration).toBe(3)
  })

  it('takes a larger step at a larger number', () => {
    const { run, nudge } = nudger(MODE_RECIPES.many_to_one)
    run.model.byName['Wx.l0.fwd']!.value[0] = -5
    expect(nudge(weight('Wx.l0.fwd', 0, 0))!.epsilon).toBe(8 / (1 << 18))
  })

  it('shows the full gradient beside one that is truncated or clipped on purpose', () => {
    const { nudge } = nudger({ ...MODE_RECIPES.many_to_one, truncate: 2, clip: { global: null, step: 1e-4 } })
    const found = nudge(weight('Wh.l0.fwd', 0, 0))!
    expect(found.bounded).toEqual(['truncate', 'step_clip'])
    expect(found.error).toBeLessThan(1e-7)
    expect(found.gradientOfRun).not.toBeCloseTo(found.gradient, 6)
  })

  it('says where a relu has its kink between the two', () => {
    const { run, nudge } = nudger({ ...MODE_RECIPES.one_to_one, cell: 'rnn_relu', batch: 2 })
    for (const { value } of run.model.parameters) value.fill(0.5)
    run.model.byName['Wx.l0.fwd']!.value.fill(0)
    run.model.byName['b.l0.fwd']!.value.fill(0)
    expect(nudge(weight('b.l0.fwd', 0, 1))).toMatchObject({ kink: true })
  })

  it('refuses what is not there, and what nobody gave', () => {
    const { nudge } = nudger({ ...MODE_RECIPES.many_to_many_encdec, feedback: true })
    for (const cell of [weight('Wq', 0, 0), weight('constructor', 0, 0), weight('Wh.l0.fwd', 16, 0), weight('b.l0.fwd', 1, 0), { ...weight('Wy', 0, 0), step: 1 }, { tensor: 'x', step: null, row: 0, column: 0 }, { tensor: 'x', step: 7, row: 0, column: 0 }]) {
      expect(nudge(cell), cell.tensor).toBeNull()
    }
    expect(nudge({ tensor: 'x', step: 1, row: 0, column: 0 })!.error).toBeLessThan(1e-7)
  })
})
