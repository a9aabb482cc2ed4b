/** Sine and cosine of an angle in radians, for every finite double.
 *
 *  The angle is brought to |r| ≤ π/4 by taking off n · π/2, n · π/2 in three parts up to 2²⁰ · π/2, by integer arithmetic
 *  beyond (slow, right). r is the sum of two doubles. Error < 1 ulp. */

import { BITS, fromDouble, pi, split, toPair } from './fixed-point.ts'

/** π/2 in parts of 33, 33 and 53 bits: n times one of the first two is exact for n < 2²⁰. */
const [FIRST, AFTER_FIRST] = split(pi(BITS) / 2n, 33)
const [SECOND, AFTER_SECOND] = split(AFTER_FIRST, 33)
const THIRD = toPair(AFTER_SECOND)[0]
const QUARTERS = 2 / toPair(pi(BITS))[0]
const FAR = 1.6e6

let high = 0
let low = 0

/** Sets high + low = x − n · π/2 and returns n mod 4. */
function reduce(x: number): number {
  if (!(x < FAR && x > -FAR)) return reduceFar(x)
  const n = Math.floor(x * QUARTERS + 0.5)
  const first = x - n * FIRST
  const second = n * SECOND
  const head = first - second
  // What the subtraction rounded off, then the third part.
  const rest = first - head - second - n * THIRD
  high = head + rest
  low = head - high + rest
  return n & 3
}

const FAR_BITS = 1280n
let farQuarter = 0n

/** x as an integer over 2^1280 against π/2 to 1280 bits: enough for the largest double. */
function reduceFar(x: number): number {
  if (!(x < Infinity && x > -Infinity)) {
    high = NaN
    low = NaN
    return 0
  }
  farQuarter ||= pi(FAR_BITS) >> 1n
  const angle = fromDouble(x, FAR_BITS)
  const doubled = 2n * angle + farQuarter
  let n = doubled / (2n * farQuarter)
  if (doubled < 0n && n * 2n * farQuarter !== doubled) n--
  const pair = toPair((angle - n * farQuarter) >> (FAR_BITS - BITS))
  high = pair[0]
  low = pair[1]
  return Number(((n % 4n) + 4n) % 4n)
}

/** Taylor: r − r³/3! + …; the part of r that did not fit one double moves it by low · cos r. */
function sineInside(r: number, rest: number): number {
  const z = r * r
  const series = -1 / 6 + z * (1 / 120 + z * (-1 / 5040 + z * (1 / 362880 + z * (-1 / 39916800 + z * (1 / 6227020800 + z * (-1 / 1307674368000 + z / 355687428096000))))))
  return r + (r * z * series + rest * (1 - 0.5 * z))
}

/** Taylor: 1 − r²/2! + …; what rounding 1 − r²/2 loses is put back. */
function cosineInside(r: number, rest: number): number {
  const z = r * r
  const half = 0.5 * z
  const head = 1 - half
  const series = 1 / 24 + z * (-1 / 720 + z * (1 / 40320 + z * (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z / 20922789888000)))))
  return head + (1 - head - half + (z * z * series - r * rest))
}

export function sin(x: number): number {
  if (x < 1e-8 && x > -1e-8) return x
  const quarter = reduce(x)
  const size = quarter & 1 ? cosineInside(high, low) : sineInside(high, low)
  return quarter & 2 ? -size : size
}

export function cos(x: number): number {
  const quarter = reduce(x) + 1
  const size = quarter & 1 ? cosineInside(high, low) : sineInside(high, low)
  return quarter & 2 ? -size : size
}
