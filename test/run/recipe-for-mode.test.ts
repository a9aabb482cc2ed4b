// From mode to mode: the task comes along, and what a person has chosen stays.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CELLS, MODES } from '../../src/engine/spec.ts'
import { checkRecipe } from '../../src/run/check-recipe.ts'
import { PRESETS, presetOf } from '../../src/run/presets.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { recipeForMode, recipeForTask, taskFor } from '../../src/run/recipe-for-mode.ts'
import { MODE_RECIPES } from '../../src/run/recipe-modes.ts'
import { createRun } from '../../src/run/run.ts'
import { TASK_FACTS } from '../../src/tasks/facts.ts'

const chosen = fc.record({
  cell: fc.constantFrom(...CELLS),
  hidden: fc.integer({ min: 1, max: 20 }),
  layers: fc.integer({ min: 1, max: 2 }),
  directions: fc.constantFrom(1 as const, 2 as const),
  batch: fc.integer({ min: 1, max: 9 }),
  seed: fc.nat(),
})

test.each(MODES)('%s: each mode has a task of its own', (mode) => {
  const { task } = MODE_RECIPES[mode]
  expect(TASK_FACTS[task].modes[0]).toBe(mode)
  expect(MODE_RECIPES[mode].mode).toBe(mode)
  expect(checkRecipe(MODE_RECIPES[mode])).toEqual({ recipe: MODE_RECIPES[mode], corrections: [] })
})

test('from any recipe to any mode: it fits, nothing is corrected, what was chosen stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PRESETS), chosen, fc.array(fc.constantFrom(...MODES), { minLength: 1, maxLength: 4 }), (preset, part, modes) => {
      let { recipe } = checkRecipe({ ...presetOf(preset).recipe, data: 'fixed', ...part })
      for (const mode of modes) {
        recipe = recipeForMode(recipe, mode)
        expect(recipe.mode).toBe(mode)
        expect(recipe).toMatchObject(part)
        expect(checkRecipe(recipe)).toEqual({ recipe, corrections: [] })
      }
    }),
  )
})

test('what comes out runs', () => {
  for (const mode of MODES) {
    const { loss, notFinite } = createRun(recipeForMode(PAGE_RECIPE, mode)).step()
    expect([Number.isFinite(loss), notFinite]).toEqual([true, null])
  }
})

test('a task that has answers for the mode stays, with all settings', () => {
  const synced = recipeForMode({ ...PAGE_RECIPE, inputs: [0], reads: [1, 2] }, 'many_to_many_synced')
  expect(synced).toEqual({ ...PAGE_RECIPE, mode: 'many_to_many_synced' })
  expect(recipeForMode(MODE_RECIPES.many_to_many_synced, 'many_to_one')).toEqual({ ...MODE_RECIPES.many_to_many_synced, mode: 'many_to_one' })
})

test('else the mode’s own comes, with sizes, loss, optimizer and first weights of its own', () => {
  const { cell, hidden, layers, directions, batch, seed } = PAGE_RECIPE
  const wave = recipeForMode({ ...PAGE_RECIPE, preset: 'page', lengths: [2, 3, 4, 5] }, 'one_to_many')
  expect(wave).toEqual({ ...MODE_RECIPES.one_to_many, cell, hidden, layers, directions, batch, seed })
  expect(recipeForTask(wave, 'parity')).toMatchObject({ task: 'parity', mode: 'many_to_many_synced', loss: 'bce_logits', preset: null })
  expect(MODES.map((mode) => taskFor('parity', mode))).toEqual(['rings', 'wave', 'parity', 'reverse', 'parity'])
})
