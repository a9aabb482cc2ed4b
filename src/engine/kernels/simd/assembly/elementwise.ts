/** Loops over single numbers: activations in place, their derivatives, bounds, sums over rows. Lengths are counts of numbers. */

import { nearest, restOf, series, sigmoidExponent, sigmoidOf, signOf, tanhExponent, tanhOf } from './exp'
import { storeFirst } from './lanes'

/** As tanh (exp.ts), which is one long chain of operations: its second half is computed beside the first half of the next four numbers. */
export function tanhInPlace(a: usize, length: i32): void {
  let x = v128.load(a)
  let sign = signOf(x)
  let twice = tanhExponent(x, sign)
  let rounded = nearest(twice)
  let r = restOf(twice, rounded)
  for (; length > 4; length -= 4) {
    x = v128.load(a, 16)
    const nextSign = signOf(x)
    twice = tanhExponent(x, nextSign)
    const nextRounded = nearest(twice)
    const nextR = restOf(twice, nextRounded)
    v128.store(a, tanhOf(sign, rounded, series(r)))
    sign = nextSign
    rounded = nextRounded
    r = nextR
    a += 16
  }
  storeFirst(a, tanhOf(sign, rounded, series(r)), length)
}

export function sigmoidInPlace(a: usize, length: i32): void {
  let x = v128.load(a)
  let minus = sigmoidExponent(x)
  let rounded = nearest(minus)
  let r = restOf(minus, rounded)
  for (; length > 4; length -= 4) {
    const nextX = v128.load(a, 16)
    minus = sigmoidExponent(nextX)
    const nextRounded = nearest(minus)
    const nextR = restOf(minus, nextRounded)
    v128.store(a, sigmoidOf(x, rounded, series(r)))
    x = nextX
    rounded = nextRounded
    r = nextR
    a += 16
  }
  storeFirst(a, sigmoidOf(x, rounded, series(r)), length)
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

/** Whether all are finite: such a number times 0 is 0, any other NaN. */
export function allFinite(a: usize, length: i32): bool {
  let sum = f32x4.splat(0)
  for (; length >= 4; length -= 4, a += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(a), f32x4.splat(0)))
  let rest: f32 = 0
  for (; length > 0; length--, a += 4) rest += load<f32>(a) * 0
  return rest == 0 && i32x4.all_true(f32x4.eq(sum, f32x4.splat(0)))
}

/** v (n) = sum over the rows of c (rows, n): 256 rows at a time, the parts added up, as in a product. */
export function sumRows(v: usize, c: usize, rows: i32, n: i32): void {
  sumGroups(v, c, rows, n, rows, 0)
}

/** The same over rows that are not dense: `skipped` rows are left out after every `group`, and do not count in `rows`. 16 columns at
 *  a time: what the processor fetches from memory is used whole. */
export function sumGroups(v: usize, c: usize, rows: i32, n: i32, group: i32, skipped: i32): void {
  const bytes: usize = 4 * <usize>n
  const skip = <usize>skipped * bytes
  let j = 0
  for (; j + 16 <= n; j += 16) sumSixteen(v + 4 * <usize>j, c + 4 * <usize>j, bytes, rows, group, skip)
  for (; j < n; j += 4) sumFour(v + 4 * <usize>j, c + 4 * <usize>j, bytes, rows, group, skip, n - j)
}

function sumSixteen(v: usize, from: usize, bytes: usize, rows: i32, group: i32, skip: usize): void {
  let inGroup = group
  for (let row = 0; row < rows; row += 256) {
    let p0 = f32x4.splat(0), p1 = f32x4.splat(0), p2 = f32x4.splat(0), p3 = f32x4.splat(0)
    for (let left = min(256, rows - row); left > 0; left--) {
      p0 = f32x4.add(p0, v128.load(from))
      p1 = f32x4.add(p1, v128.load(from, 16))
      p2 = f32x4.add(p2, v128.load(from, 32))
      p3 = f32x4.add(p3, v128.load(from, 48))
      from += bytes
      if (--inGroup == 0) {
        from += skip
        inGroup = group
      }
    }
    addTo(v, p0, row > 0)
    addTo(v + 16, p1, row > 0)
    addTo(v + 32, p2, row > 0)
    addTo(v + 48, p3, row > 0)
  }
}

/** As a sum that begins with 0. */
// @ts-ignore: decorator
@inline
function addTo(v: usize, part: v128, more: bool): void {
  v128.store(v, f32x4.add(more ? v128.load(v) : f32x4.splat(0), part))
}

function sumFour(v: usize, from: usize, bytes: usize, rows: i32, group: i32, skip: usize, columns: i32): void {
  let total = f32x4.splat(0)
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
  storeFirst(v, total, columns)
}
