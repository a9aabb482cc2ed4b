/** What the page says of a training that takes a while: whether it does, and how far it is to the end that its preset states. */

import { GATES } from '../engine/spec.ts'
import { EPOCH, isPreset, presetOf } from '../run/presets.ts'
import type { Recipe } from '../run/recipe.ts'

/** Multiplications of a forward pass: from here on an iteration takes milliseconds. */
const LONG = 20_000_000

export function isLong({ cell, batch, steps, hidden, features, layers, directions }: Recipe): boolean {
  const upper = (layers - 1) * (hidden * directions + hidden)
  return batch * steps * directions * GATES[cell].length * hidden * (features + hidden + upper) >= LONG
}

/** The preset's last iteration; null: it has no preset, and no end. */
export function lastIteration({ preset }: Recipe): number | null {
  return isPreset(preset) ? presetOf(preset).epochs * EPOCH : null
}

/** Seconds to the end at this pace; null: no end is stated, it is behind, or the pace is not known. */
export function secondsLeft(recipe: Recipe, iteration: number, iterationsPerSecond: number | null): number | null {
  const last = lastIteration(recipe)
  if (last === null || iteration >= last || !iterationsPerSecond) return null
  return (last - iteration) / iterationsPerSecond
}
