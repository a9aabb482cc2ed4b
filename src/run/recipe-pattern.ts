/** Inputs and read-outs clicked together step by step: what a recipe has now, and the recipe with another pattern. */

import { MODES } from '../engine/spec.ts'
import { taskFits } from '../tasks/facts.ts'
import { panelRecipe } from './recipe-modes.ts'
import type { Recipe } from './recipe.ts'
import { inputSteps, scheduleOf } from './shape-of.ts'

/** Steps (from 0, ascending) that have an input, and steps that are read. */
export interface Pattern {
  inputs: number[]
  reads: number[]
}

export function patternOf(recipe: Recipe): Pattern {
  const schedule = scheduleOf(recipe)
  return { inputs: inputSteps(schedule), reads: schedule.reads }
}

/** What changes for another pattern. Where it is a mode that the task is at home in, it gets the mode's name, and no list of steps. */
export function recipeForPattern(recipe: Recipe, pattern: Pattern): Partial<Recipe> {
  for (const mode of MODES) {
    for (const write of ['after', 'over'] as const) {
      const named = { mode, write, inputs: null, reads: null }
      if (taskFits(recipe, mode) && samePattern(patternOf({ ...recipe, ...named }), pattern)) return named
    }
  }
  return pattern
}

/** A recipe in which an output can stand where an input does, K = D: symbols, in the pattern of this one. */
export function feedingRecipe(recipe: Recipe): Recipe {
  const { steps, cell, hidden, layers, batch, seed } = recipe
  const symbols: Recipe = { ...panelRecipe('many_to_many_encdec'), steps: Math.max(2, steps), cell, hidden, layers, batch, seed, feedback: true }
  return { ...symbols, ...recipeForPattern(symbols, patternOf(recipe)) }
}

const samePattern = (a: Pattern, b: Pattern) => String(a.inputs) === String(b.inputs) && String(a.reads) === String(b.reads)
