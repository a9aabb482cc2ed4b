/** One input, or one read-out, more or less: what that changes. Pure. */

import type { Recipe } from '../run/recipe.ts'
import { patternOf, recipeForPattern } from './recipe-book.ts'

/** x: an input of its own, y: an output that is read. */
export type PatternRow = 'x' | 'y'

/** null: at least one output has to be read. */
export function toggled(recipe: Recipe, row: PatternRow, step: number): Partial<Recipe> | null {
  const { inputs, reads } = patternOf(recipe)
  const pattern = row === 'x' ? { inputs: flipped(inputs, step), reads } : { inputs, reads: flipped(reads, step) }
  return pattern.reads.length === 0 ? null : recipeForPattern(recipe, pattern)
}

function flipped(steps: readonly number[], step: number): number[] {
  return steps.includes(step) ? steps.filter((other) => other !== step) : [...steps, step].sort((a, b) => a - b)
}
