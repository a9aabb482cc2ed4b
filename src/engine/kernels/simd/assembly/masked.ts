/** Rows whose mask is 0: padding, where a step copies the state. Formulas in src/engine/rows.ts. Masks are (batch), rows (batch, n). */

import { storeFirst } from './lanes'

/** Such rows of `to` become those of `from`. */
export function copyMasked(to: usize, from: usize, mask: usize, batch: i32, n: i32): void {
  const bytes: usize = 4 * <usize>n
  for (; batch > 0; batch--, mask += 4, to += bytes, from += bytes) {
    if (load<f32>(mask) == 0) memory.copy(to, from, bytes)
  }
}

/** Such rows of `to` += those of `from`. */
export function addMasked(to: usize, from: usize, mask: usize, batch: i32, n: i32): void {
  const bytes: usize = 4 * <usize>n
  for (; batch > 0; batch--, mask += 4, to += bytes, from += bytes) {
    if (load<f32>(mask) == 0) addRow(to, from, n)
  }
}

/** Such rows of c become zeros. */
export function zeroMasked(c: usize, mask: usize, batch: i32, n: i32): void {
  const bytes: usize = 4 * <usize>n
  for (; batch > 0; batch--, mask += 4, c += bytes) {
    if (load<f32>(mask) == 0) memory.fill(c, 0, bytes)
  }
}

function addRow(to: usize, from: usize, n: i32): void {
  for (; n > 0; n -= 4, to += 16, from += 16) storeFirst(to, f32x4.add(v128.load(to), v128.load(from)), n)
}
