/** e^x − 1, tanh and the logistic function for four numbers, from + − × ÷ only, so every processor gives the same bits.
 *
 *  x = n · log 2 + r, |r| ≤ log 2 / 2; e^r − 1 = r + r² (1/2 + r/6 + … + r⁵/5040), Taylor, remainder below 2⁻²⁶ of it;
 *  e^x − 1 = 2ⁿ (e^r − 1) + (2ⁿ − 1). Errors against the exact values, measured over the floats of the whole range:
 *  tanh and sigmoid < 4 ulp (3e-7 relative). NaN stays NaN. No multiply-add: the same in the relaxed build. */

/** What the formulas need, four times each. They are loaded from memory: as constants of the code browsers would make each of them anew,
 *  with three instructions, wherever it is used. */
const TABLE: usize = memory.data<f32>([
  // Adding it leaves the nearest integer in the low bits of the sum: 1.5 · 2²³.
  12582912, 12582912, 12582912, 12582912,
  // log₂ e.
  1.4426950408889634, 1.4426950408889634, 1.4426950408889634, 1.4426950408889634,
  // log 2 in two parts; n times the first is exact.
  0.693359375, 0.693359375, 0.693359375, 0.693359375,
  -2.1219444005469058e-4, -2.1219444005469058e-4, -2.1219444005469058e-4, -2.1219444005469058e-4,
  // 1/7!, …, 1/3!
  0.0001984126984126984, 0.0001984126984126984, 0.0001984126984126984, 0.0001984126984126984,
  0.001388888888888889, 0.001388888888888889, 0.001388888888888889, 0.001388888888888889,
  0.008333333333333333, 0.008333333333333333, 0.008333333333333333, 0.008333333333333333,
  0.041666666666666664, 0.041666666666666664, 0.041666666666666664, 0.041666666666666664,
  0.16666666666666666, 0.16666666666666666, 0.16666666666666666, 0.16666666666666666,
  0.5, 0.5, 0.5, 0.5,
  1, 1, 1, 1,
  2, 2, 2, 2,
  // Beyond it tanh rounds to 1.
  10, 10, 10, 10,
  // Beyond it e^−x is subnormal: sigmoid stays at 1.6e-38.
  -87, -87, -87, -87,
  // The sign bit alone.
  -0.0, -0.0, -0.0, -0.0,
], 16)

// @ts-ignore: decorator
@inline
function entry(index: usize): v128 {
  return v128.load(TABLE + 16 * index)
}

// @ts-ignore: decorator
@inline
const ROUNDER: usize = 0, LOG2_E: usize = 1, LN2_HEAD: usize = 2, LN2_REST: usize = 3, SEVENTH: usize = 4, SIXTH: usize = 5, FIFTH: usize = 6,
  FOURTH: usize = 7, THIRD: usize = 8, HALF: usize = 9, ONE: usize = 10, TWO: usize = 11, TANH_END: usize = 12, EXP_END: usize = 13, SIGN: usize = 14

/** 1, four times. */
// @ts-ignore: decorator
@inline
export function one(): v128 {
  return entry(ONE)
}

/** Its low bits are n, the integer next to x / log 2. */
// @ts-ignore: decorator
@inline
export function nearest(x: v128): v128 {
  return f32x4.add(f32x4.mul(x, entry(LOG2_E)), entry(ROUNDER))
}

/** r = x − n log 2. */
// @ts-ignore: decorator
@inline
export function restOf(x: v128, rounded: v128): v128 {
  const n = f32x4.sub(rounded, entry(ROUNDER))
  return f32x4.sub(f32x4.sub(x, f32x4.mul(n, entry(LN2_HEAD))), f32x4.mul(n, entry(LN2_REST)))
}

/** 2ⁿ. */
// @ts-ignore: decorator
@inline
function powerOfTwo(rounded: v128): v128 {
  return i32x4.add(i32x4.shl(rounded, 23), one())
}

/** e^r − 1. */
// @ts-ignore: decorator
@inline
export function series(r: v128): v128 {
  let sum = f32x4.add(f32x4.mul(entry(SEVENTH), r), entry(SIXTH))
  sum = f32x4.add(f32x4.mul(sum, r), entry(FIFTH))
  sum = f32x4.add(f32x4.mul(sum, r), entry(FOURTH))
  sum = f32x4.add(f32x4.mul(sum, r), entry(THIRD))
  sum = f32x4.add(f32x4.mul(sum, r), entry(HALF))
  return f32x4.add(r, f32x4.mul(f32x4.mul(r, r), sum))
}

// @ts-ignore: decorator
@inline
export function signOf(x: v128): v128 {
  return v128.and(x, entry(SIGN))
}

/** What tanh takes e to the power of: 2|x|, at most 20. */
// @ts-ignore: decorator
@inline
export function tanhExponent(x: v128, sign: v128): v128 {
  const size = f32x4.pmin(v128.xor(x, sign), entry(TANH_END))
  return f32x4.add(size, size)
}

/** (e^2|x| − 1) / (e^2|x| + 1) with the sign of x, from 2|x| = n log 2 + r and e^r − 1. */
// @ts-ignore: decorator
@inline
export function tanhOf(sign: v128, rounded: v128, grown: v128): v128 {
  const power = powerOfTwo(rounded)
  const e = f32x4.add(f32x4.mul(power, grown), f32x4.sub(power, one()))
  return v128.or(f32x4.div(e, f32x4.add(e, entry(TWO))), sign)
}

// @ts-ignore: decorator
@inline
export function tanh(x: v128): v128 {
  const sign = signOf(x)
  const twice = tanhExponent(x, sign)
  const rounded = nearest(twice)
  return tanhOf(sign, rounded, series(restOf(twice, rounded)))
}

/** What the logistic function takes e to the power of: −|x|. */
// @ts-ignore: decorator
@inline
export function sigmoidExponent(x: v128): v128 {
  return f32x4.pmax(v128.or(x, entry(SIGN)), entry(EXP_END))
}

/** 1 / (1 + e^−x), written with e^−|x|: nothing overflows, and the relative error is small on both sides. */
// @ts-ignore: decorator
@inline
export function sigmoidOf(x: v128, rounded: v128, grown: v128): v128 {
  const power = powerOfTwo(rounded)
  const e = f32x4.add(f32x4.mul(power, grown), power)
  return f32x4.div(v128.bitselect(e, one(), i32x4.shr_s(x, 31)), f32x4.add(one(), e))
}

// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const minus = sigmoidExponent(x)
  const rounded = nearest(minus)
  return sigmoidOf(x, rounded, series(restOf(minus, rounded)))
}
