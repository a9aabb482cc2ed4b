/** What all cells' ways through time share: how far it is from a step to the next, the product of a state with the recurrent weights, and
 *  where gradient paths are cut. Each way is one call for all timesteps of a layer and direction, the same bits as step by step. */

import { clamp } from './elementwise'
import { multiply, multiplyWhole } from './product'
import { TILE } from './tile'

/** Bytes of a slab (batch, n), less than 0 where a way runs from the end of the arrays to their start. */
export function stepOf(batch: i32, n: i32, falling: bool): usize {
  const bytes = 4 * batch * n
  return falling ? -bytes : bytes
}

/** Reads a number of every 64 bytes, in their order, which makes the processor fetch what lies behind. A product takes its c column by column,
 *  where the processor would wait for memory again and again. */
function warm(a: usize, bytes: usize): void {
  let any = v128.load(a)
  for (const end = a + bytes; a < end; a += 64) any = v128.or(any, v128.load(a))
  v128.store(TILE, any)
}

/** c (batch, n) = base + h (batch, hidden) · Wh. `panels`: Wh as packWhole gives it; one row is faster with Wh as it is. */
export function addRecurrent(c: usize, h: usize, Wh: usize, panels: usize, batch: i32, hidden: i32, n: i32, base: usize, baseStep: usize): void {
  const width: usize = 4 * <usize>n
  if (batch == 1) multiply(c, h, Wh, 1, n, hidden, 4 * <usize>hidden, 4, width, 4, base, baseStep)
  else {
    if (base == c) warm(c, width * <usize>batch)
    multiplyWhole(c, h, panels, batch, n, hidden, base, baseStep)
  }
}

/** dh (batch, hidden) += da (batch, n) · Whᵀ. */
export function addBack(dh: usize, da: usize, panels: usize, batch: i32, n: i32, hidden: i32): void {
  warm(dh, 4 * <usize>(batch * hidden))
  multiplyWhole(dh, da, panels, batch, hidden, n, dh, 4 * <usize>hidden)
}

/** `bound` Infinity: not at all. */
export function clip(da: usize, length: i32, bound: f32): void {
  if (bound < Infinity) clamp(da, length, bound)
}

/** Whether no gradient goes from a step to the one before it; `run` counts steps from the first, `truncate` 0: nowhere. */
export function isCut(run: i32, steps: i32, truncate: i32): bool {
  return truncate > 0 && run > 0 && (steps - run) % truncate == 0
}
