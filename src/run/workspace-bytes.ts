/** How much memory a recipe's trace takes, estimated from its sizes: what bounds them together. */

import { GATES } from '../engine/spec.ts'
import type { Recipe } from './recipe.ts'

/** A page holds the trace, a full snapshot of it in a pooled buffer and the one on screen: three of these stay under 300 MB. */
export const MOST_BYTES = 100_000_000

/** float32. For each step, example, unit, layer and direction: h, dh and what goes up and comes down with two directions; gates and
 *  da for each block; lstm also c, dc, tanh c; gru the two of its recurrent side. */
export function workspaceBytes({ cell, batch, steps, hidden, layers, directions, features, outputs }: Recipe): number {
  const gates = GATES[cell].length
  const perUnit = 2 + 2 * (directions - 1) + (gates === 1 ? 1 : 2 * gates) + (cell === 'lstm' ? 3 : 0) + (cell === 'gru' ? 2 * gates : 0)
  const recurrent = hidden * layers * directions * perUnit
  return 4 * batch * steps * (recurrent + 3 * features + 4 * outputs)
}
