/** Whole numbers that look drawn, from a seed: the same seed asks the same questions. */

import type { Pick } from './making.ts'

/** mulberry32 (Tommy Ettinger): one word of state is enough to draw questions. */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}
