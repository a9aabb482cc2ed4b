/** Products of a small depth (an input of few features, an output of one number): row by row, nothing is packed. The sums are those of
 *  product.ts, from zero, depth ascending. */

import { multiplyAdd, storeFirst } from './lanes'
import { behind } from './tile'

/** Largest depth. */
// @ts-ignore: decorator
@inline
export const THIN: i32 = 4

/** As `multiply` (product.ts), b with its columns side by side. */
export function multiplyThin(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, base: usize, baseStep: usize,
): void {
  const cStep: usize = 4 * <usize>columns
  for (; rows > 0; rows--) {
    let column = 0
    for (; column + 16 <= columns; column += 16) {
      const at: usize = 4 * <usize>column
      sixteen(c + at, a, b + at, depth, aDepth, bDepth, behind(base, at))
    }
    for (; column < columns; column += 4) {
      const at: usize = 4 * <usize>column
      four(c + at, a, b + at, depth, aDepth, bDepth, behind(base, at), columns - column)
    }
    a += aRow
    c += cStep
    base += baseStep
  }
}

// @ts-ignore: decorator
@inline
function sixteen(c: usize, a: usize, b: usize, depth: i32, aDepth: usize, bDepth: usize, base: usize): void {
  let s0 = f32x4.splat(0), s1 = f32x4.splat(0), s2 = f32x4.splat(0), s3 = f32x4.splat(0)
  for (; depth > 0; depth--) {
    const x = v128.load32_splat(a)
    s0 = multiplyAdd(x, v128.load(b), s0)
    s1 = multiplyAdd(x, v128.load(b, 16), s1)
    s2 = multiplyAdd(x, v128.load(b, 32), s2)
    s3 = multiplyAdd(x, v128.load(b, 48), s3)
    a += aDepth
    b += bDepth
  }
  if (base != 0) {
    s0 = f32x4.add(v128.load(base), s0)
    s1 = f32x4.add(v128.load(base, 16), s1)
    s2 = f32x4.add(v128.load(base, 32), s2)
    s3 = f32x4.add(v128.load(base, 48), s3)
  }
  v128.store(c, s0)
  v128.store(c, s1, 16)
  v128.store(c, s2, 32)
  v128.store(c, s3, 48)
}

// @ts-ignore: decorator
@inline
function four(c: usize, a: usize, b: usize, depth: i32, aDepth: usize, bDepth: usize, base: usize, columns: i32): void {
  let sum = f32x4.splat(0)
  for (; depth > 0; depth--) {
    sum = multiplyAdd(v128.load32_splat(a), v128.load(b), sum)
    a += aDepth
    b += bDepth
  }
  storeFirst(c, base == 0 ? sum : f32x4.add(v128.load(base), sum), columns)
}
