/** Natural logarithm, log1p and softplus.
 *
 *  x = 2^k · (1 + f) with 1 + f in √½ … √2 and log(1 + f) = 2 atanh(s), s = f / (2 + f), |s| ≤ 0.172: an odd series.
 *  Relative error: log and log1p < 1.5 ulp, softplus < 2. */

import { exp } from './exp.ts'
import { LN2, split, toPair } from './fixed-point.ts'

/** log 2: a head of 40 bits, whose product with any exponent is exact, and the rest. */
const [LN2_HEAD, LN2_REST_BITS] = split(LN2, 40)
const LN2_REST = toPair(LN2_REST_BITS)[0]

const HALF_ROOT = Math.sqrt(0.5)
const TWO_54 = 18014398509481984

/** Coefficients 2/3, 2/5 … 2/21 of 2 atanh(s) / s − 2 in powers of s². */
const ODD = Float64Array.from({ length: 10 }, (_, i) => 2 / (2 * i + 3))
const [A3, A5, A7, A9, A11, A13, A15, A17, A19, A21] = ODD as unknown as number[]

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)
double[0] = 1
/** Which of the two words holds sign and exponent. */
const HIGH = words[1] === 0x3ff00000 ? 1 : 0

/** Sets `exponent` and returns the fraction, x = fraction · 2^exponent, fraction in √½ … √2. x positive and finite. */
let exponent = 0
export function fractionOf(x: number): number {
  const tiny = x < 2.2250738585072014e-308
  double[0] = tiny ? x * TWO_54 : x
  const high = words[HIGH]!
  exponent = (high >> 20) - 1023 - (tiny ? 54 : 0)
  words[HIGH] = (high & 0xfffff) | 0x3ff00000
  const fraction = double[0]
  if (fraction < 2 * HALF_ROOT) return fraction
  exponent++
  return fraction / 2
}

/** Exponent that belongs to the last fraction. */
export function exponentOf(): number {
  return exponent
}

/** log(1 + f) for 1 + f in √½ … √2: f − s · (f − s · series), which keeps f exact. `rest` is added before the last rounding. */
function logNearOne(f: number, rest: number): number {
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = A3! + w * (A7! + w * (A11! + w * (A15! + w * A19!)))
  const odd = A5! + w * (A9! + w * (A13! + w * (A17! + w * A21!)))
  return f - (s * (f - z * (even + z * odd)) - rest)
}

/** log(x): −∞ at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN
  const f = fractionOf(x) - 1
  return exponent * LN2_HEAD + logNearOne(f, exponent * LN2_REST)
}

/** log(1 + x) without losing what 1 + x rounds off. */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return x === 0 ? x : logNearOne(x, 0)
  const sum = 1 + x
  if (!(sum > 0 && sum < Infinity)) return log(sum)
  const lost = x >= 1 ? 1 - (sum - x) : x - (sum - 1)
  const f = fractionOf(sum) - 1
  return exponent * LN2_HEAD + logNearOne(f, exponent * LN2_REST + lost / sum)
}

/** log(1 + e^x), whose derivative is the sigmoid. */
export function softplus(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x))
}
