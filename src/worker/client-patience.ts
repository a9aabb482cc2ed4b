/** How long a worker may say nothing: one iteration cannot be interrupted, and a large one takes long on a slow device. */

import type { Recipe } from '../run/recipe.ts'

/** For everything but the iteration, and for a script that is still on its way. */
export const LEAST_MS = 30_000
/** Multiplications in a millisecond, on a phone without SIMD. */
const SLOWEST = 100_000
/** Forward, and the two products of each on the way back. */
const PASSES = 3

/** Milliseconds. As if every cell had four gates, and every layer the input of an upper one. */
export function patienceWith({ batch, steps, layers, directions, hidden, features }: Recipe): number {
  const width = hidden + Math.max(features, hidden * directions)
  return LEAST_MS + (PASSES * batch * steps * layers * directions * 4 * hidden * width) / SLOWEST
}
