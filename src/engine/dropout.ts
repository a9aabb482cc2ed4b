/** Inverted dropout: factors 0 or 1/(1 − rate), so that the expected value stays. Where they are applied is not decided here. */

import type { Numbers } from './numbers.ts'
import type { Random } from './random.ts'

/** off: nothing is dropped (evaluation); held: the factors of the last draw once more (for checks); else a stream to draw from. */
export type Dropout = 'off' | 'held' | Random

export function drawDropout(mask: Numbers, rate: number, random: Random): void {
  const kept = 1 / (1 - rate)
  for (let i = 0; i < mask.length; i++) mask[i] = random.uniform() < rate ? 0 : kept
}
