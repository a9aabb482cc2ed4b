/** Constants to 128 bits and more, as integers over a power of two. Only used to make tables and to reduce huge angles:
 *  integer arithmetic gives the same bits everywhere. */

/** Fraction bits of every fixed-point number of this file that is not told otherwise. */
export const BITS = 128n
export const ONE = 1n << BITS

/** The two doubles nearest to `fixed` / 2^128: the first is it rounded, the second what rounding left. */
export function toPair(fixed: bigint): [high: number, low: number] {
  const high = toDouble(fixed)
  return [high, toDouble(fixed - fromDouble(high))]
}

/** `fixed` with only its first `count` significant bits, as a double, and the rest. */
export function split(fixed: bigint, count: number): [head: number, rest: bigint] {
  const cut = BigInt(Math.max(0, fixed.toString(2).length - count))
  const head = (fixed >> cut) << cut
  return [toDouble(head), fixed - head]
}

/** Number() rounds to nearest; the division by a power of two is exact. */
function toDouble(fixed: bigint): number {
  return Number(fixed) / Number(ONE)
}

/** A double times 2^bits, cut to an integer. Exact for all that is a multiple of 2^−bits. */
export function fromDouble(value: number, bits = BITS): bigint {
  if (value < 0) return -fromDouble(-value, bits)
  let scaled = value
  let left = bits
  while (left > 0n && scaled !== Math.floor(scaled)) {
    scaled *= 2
    left--
  }
  return BigInt(Math.floor(scaled)) << left
}

/** 2 atanh(p / q) = log((q + p) / (q − p)): the series 2 (z + z³/3 + z⁵/5 + …) at z = p / q, |z| < 1. */
function logOfRatio(p: bigint, q: bigint): bigint {
  let power = (ONE * p) / q
  let sum = power
  for (let n = 3n; power !== 0n; n += 2n) {
    power = (power * p * p) / (q * q)
    sum += power / n
  }
  return 2n * sum
}

/** log 2 = 2 atanh(1/3). */
export const LN2 = logOfRatio(1n, 3n)

/** 2^(j / count) for j = 0 … count − 1: the first root by the series of e^x, the others by multiplication. */
export function rootsOfTwo(count: number): bigint[] {
  const first = expSeries(LN2 / BigInt(count))
  const roots = [ONE]
  while (roots.length < count) roots.push((roots[roots.length - 1]! * first) >> BITS)
  return roots
}

function expSeries(fixed: bigint): bigint {
  let term = ONE
  let sum = ONE
  for (let n = 1n; term !== 0n; n++) {
    term = (term * fixed) / (n * ONE)
    sum += term
  }
  return sum
}

/** log n for whole n from `low` to `high` (a power of two), by n: log n = log(n + 1) − 2 atanh(1 / (2n + 1)), a few terms each. */
export function logsOfIntegers(low: number, high: number): bigint[] {
  const logs: bigint[] = []
  logs[high] = LN2 * BigInt(high.toString(2).length - 1)
  for (let n = high - 1; n >= low; n--) logs[n] = logs[n + 1]! - logOfRatio(1n, 2n * BigInt(n) + 1n)
  return logs
}

/** π · 2^bits by Machin's formula, π = 16 atan(1/5) − 4 atan(1/239). */
export function pi(bits: bigint): bigint {
  const guarded = bits + 16n
  return (16n * arctangentOfInverse(5n, guarded) - 4n * arctangentOfInverse(239n, guarded)) >> 16n
}

function arctangentOfInverse(q: bigint, bits: bigint): bigint {
  let power = (1n << bits) / q
  let sum = power
  for (let n = 3n, sign = -1n; power !== 0n; n += 2n, sign = -sign) {
    power /= q * q
    sum += (sign * power) / n
  }
  return sum
}
