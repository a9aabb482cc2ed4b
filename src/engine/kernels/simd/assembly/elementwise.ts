/** Loops over single numbers: activations in place, their derivatives, bounds, biases. Lengths are counts of numbers. */

import { tanh } from './exp'
import { storeFirst } from './lanes'

export function tanhInPlace(a: usize, length: i32): void {
  for (; length > 0; length -= 4) {
    storeFirst(a, tanh(v128.load(a)), length)
    a += 16
  }
}

/** NaN is let through: a comparison with it is false. */
export function reluInPlace(a: usize, length: i32): void {
  for (; length > 0; length -= 4) {
    const x = v128.load(a)
    storeFirst(a, v128.andnot(x, f32x4.lt(x, f32x4.splat(0))), length)
    a += 16
  }
}

/** da = dh ⊙ (1 − h²). */
export function tanhGradient(da: usize, dh: usize, h: usize, length: i32): void {
  for (; length > 0; length -= 4) {
    const y = v128.load(h)
    storeFirst(da, f32x4.mul(v128.load(dh), f32x4.sub(f32x4.splat(1), f32x4.mul(y, y))), length)
    da += 16
    dh += 16
    h += 16
  }
}

/** da = dh where h > 0, else 0. */
export function reluGradient(da: usize, dh: usize, h: usize, length: i32): void {
  for (; length > 0; length -= 4) {
    storeFirst(da, v128.and(v128.load(dh), f32x4.gt(v128.load(h), f32x4.splat(0))), length)
    da += 16
    dh += 16
    h += 16
  }
}

/** To −bound … bound in place; NaN stays. */
export function clamp(a: usize, length: i32, bound: f32): void {
  const top = f32x4.splat(bound)
  const bottom = f32x4.splat(-bound)
  for (; length > 0; length -= 4) {
    storeFirst(a, f32x4.pmax(f32x4.pmin(v128.load(a), top), bottom), length)
    a += 16
  }
}

/** Every row of c (rows, n) becomes v (n). */
export function fillRows(c: usize, v: usize, rows: i32, n: i32): void {
  const bytes: usize = 4 * <usize>n
  for (; rows > 0; rows--) {
    for (let j = 0; j < n; j += 4) storeFirst(c + 4 * <usize>j, v128.load(v + 4 * <usize>j), n - j)
    c += bytes
  }
}

/** v (n) = sum over the rows of c (rows, n): 256 rows at a time, the parts added up, as in a product. */
export function sumRows(v: usize, c: usize, rows: i32, n: i32): void {
  sumGroups(v, c, rows, n, rows, 0)
}

/** The same over rows that are not dense: `skipped` rows are left out after every `group`, and do not count in `rows`. */
export function sumGroups(v: usize, c: usize, rows: i32, n: i32, group: i32, skipped: i32): void {
  const bytes: usize = 4 * <usize>n
  const skip = <usize>skipped * bytes
  for (let j = 0; j < n; j += 4) {
    let total = f32x4.splat(0)
    let from = c + 4 * <usize>j
    let inGroup = group
    for (let row = 0; row < rows; row += 256) {
      let part = f32x4.splat(0)
      for (let left = min(256, rows - row); left > 0; left--) {
        part = f32x4.add(part, v128.load(from))
        from += bytes
        if (--inGroup == 0) {
          from += skip
          inGroup = group
        }
      }
      total = f32x4.add(total, part)
    }
    storeFirst(v + 4 * <usize>j, total, n - j)
  }
}
