/** Four numbers at a time: multiply-add, and storing only the first few of the four. */

/** a · b + c. Two roundings; in the relaxed build one or two, as the processor likes. */
// @ts-ignore: decorator
@inline
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(c, f32x4.mul(a, b))
}

/** Stores the first `count` lanes (at most 4): what lies behind them belongs to the next row. Loads may reach behind, stores never. */
// @ts-ignore: decorator
@inline
export function storeFirst(to: usize, v: v128, count: i32): void {
  if (count >= 4) v128.store(to, v)
  else storePart(to, v, count)
}

function storePart(to: usize, v: v128, count: i32): void {
  if (count == 3) {
    v128.store64_lane(to, v, 0)
    v128.store32_lane(to, v, 2, 8)
  } else if (count == 2) {
    v128.store64_lane(to, v, 0)
  } else if (count == 1) {
    v128.store32_lane(to, v, 0)
  }
}
