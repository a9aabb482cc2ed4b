/** e^x and what is made of it: expm1, tanh, sigmoid. The inner loop of every cell.
 *
 *  x = n · log 2 / 64 + r with |r| ≤ log 2 / 128, so e^x = 2^(n/64) · e^r: a power of two, one of 64 table entries (each the sum
 *  of two doubles) and a short Taylor series. Relative error: exp < 0.6 ulp, expm1 < 1.5, tanh and sigmoid < 3. */

import { LN2, rootsOfTwo, split, toPair } from './fixed-point.ts'

const STEPS = 64
/** log 2 / 64: a head of 34 bits, whose product with any n that occurs is exact, and the rest. */
const [STEP_HEAD, STEP_REST_BITS] = split(LN2 / 64n, 34)
const STEP_REST = toPair(STEP_REST_BITS)[0]
const STEPS_PER_UNIT = 1 / toPair(LN2 / 64n)[0]

const ROOTS = rootsOfTwo(STEPS).map(toPair)
/** 2^(j/64) and what rounding it left. */
const ROOT = Float64Array.from(ROOTS, ([high]) => high)
const ROOT_REST = Float64Array.from(ROOTS, ([, low]) => low)

const SMALLEST_EXPONENT = 1022
/** 2^(i − 1022). */
const POWER = powersOfTwo()

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2046)
  let power = 1
  for (let i = SMALLEST_EXPONENT; i < 2046; i++, power *= 2) powers[i] = power
  power = 1
  for (let i = SMALLEST_EXPONENT; i >= 0; i--, power /= 2) powers[i] = power
  return powers
}

const SIXTH = 1 / 6
const C24 = 1 / 24
const C120 = 1 / 120
const C720 = 1 / 720

/** e^x. Overflows to ∞ above 709.78…, goes through the subnormal numbers to 0 below −708.4. */
export function exp(x: number): number {
  if (!(x < 708 && x > -708)) return extremeExp(x)
  const n = Math.floor(x * STEPS_PER_UNIT + 0.5) | 0
  const r = x - n * STEP_HEAD - n * STEP_REST
  const series = r + r * r * (0.5 + r * SIXTH + r * r * (C24 + r * C120))
  const root = ROOT[n & 63]!
  return (root + (ROOT_REST[n & 63]! + root * series)) * POWER[(n >> 6) + SMALLEST_EXPONENT]!
}

/** The power of two is put on in two factors of which only the last rounds. */
function extremeExp(x: number): number {
  if (x > 710) return Infinity
  if (x < -746) return 0
  if (x !== x) return x
  const far = x > 0 ? 64 : -64
  const n = Math.floor(x * STEPS_PER_UNIT + 0.5) | 0
  const r = x - n * STEP_HEAD - n * STEP_REST
  const series = r + r * r * (0.5 + r * SIXTH + r * r * (C24 + r * C120))
  const root = ROOT[n & 63]!
  const near = (root + (ROOT_REST[n & 63]! + root * series)) * POWER[(n >> 6) - far + SMALLEST_EXPONENT]!
  return near * POWER[far + SMALLEST_EXPONENT]!
}

/** e^x − 1 without cancellation near 0. */
export function expm1(x: number): number {
  if (x < 1e-9 && x > -1e-9) return x === 0 ? x : x + 0.5 * x * x
  if (x < -40) return -1
  if (!(x < 44)) return exp(x) - 1
  return expm1Inside(x)
}

/** 1e−9 ≤ |x|, −40 ≤ x ≤ 44. The 1 is taken off the table entry, which is exact where it matters. */
function expm1Inside(x: number): number {
  const n = Math.floor(x * STEPS_PER_UNIT + 0.5) | 0
  const r = x - n * STEP_HEAD - n * STEP_REST
  const series = r + r * r * (0.5 + r * SIXTH + r * r * (C24 + r * C120 + r * r * C720))
  const power = POWER[(n >> 6) + SMALLEST_EXPONENT]!
  const root = ROOT[n & 63]! * power
  return root - 1 + (ROOT_REST[n & 63]! * power + root * series)
}

/** (e^2x − 1) / (e^2x + 1). */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (size < 1e-9) return x
  if (!(size < 22)) return x !== x ? x : x > 0 ? 1 : -1
  const e = expm1Inside(2 * size)
  const y = e / (e + 2)
  return x < 0 ? -y : y
}

/** 1 / (1 + e^−x), the logistic function; never overflows, and keeps its relative error down to the subnormal numbers. */
export function sigmoid(x: number): number {
  const e = exp(-Math.abs(x))
  return (x < 0 ? e : 1) / (1 + e)
}
