/** x^y = e^(y · log x), with the logarithm as the sum of two doubles so that the error does not grow with the result.
 *
 *  x = 2^k · m, and 1/m ≈ c from a table, m · c = 1 + r with |r| < 0.008. Error < 2 ulp (2 smallest steps where subnormal).
 *  Not for inner loops. */

import { exp } from './exp.ts'
import { LN2, logsOfIntegers, toPair } from './fixed-point.ts'
import { exponentOf, fractionOf } from './log.ts'

/** Centres 1/2 + i/128 … of the intervals of m; c is 1/centre rounded to a multiple of 1/256, exactly 1 at m = 1. */
const INVERSE = Float64Array.from({ length: 129 }, (_, i) => Math.floor(256 / (0.5 + i / 128) + 0.5) / 256)
/** −log c = log 256 − log(256 c). Made when first needed: it takes some milliseconds and few pages need it. */
let logs: (readonly [number, number])[] = []
function makeLogs(): void {
  const ofIntegers = logsOfIntegers(170, 512)
  logs = Array.from(INVERSE, (c) => toPair(8n * LN2 - ofIntegers[256 * c]!))
}
const [LN2_HIGH, LN2_LOW] = toPair(LN2)
const SPLITTER = 134217729

let high = 0
let low = 0

/** Sets high + low = a · b exactly (Dekker). */
function multiply(a: number, b: number): void {
  const aHead = SPLITTER * a - (SPLITTER * a - a)
  const bHead = SPLITTER * b - (SPLITTER * b - b)
  const aTail = a - aHead
  const bTail = b - bHead
  high = a * b
  low = aHead * bHead - high + aHead * bTail + aTail * bHead + aTail * bTail
}

/** Sets high + low = a + b exactly (Knuth). */
function add(a: number, b: number): void {
  high = a + b
  const bRounded = high - a
  low = a - (high - bRounded) + (b - bRounded)
}

/** Sets high + low = log x, x positive and finite, to about 70 bits. */
function logPair(x: number): void {
  const m = fractionOf(x)
  const k = exponentOf()
  const i = Math.floor((m - 0.5) * 128 + 0.5)
  if (logs.length === 0) makeLogs()
  const [tableHigh, tableLow] = logs[i]!
  multiply(m, INVERSE[i]!)
  add(high - 1, low)
  const r = high
  const rRest = low
  multiply(r, -0.5 * r)
  const squareHigh = high
  const squareLow = low
  const series = r * r * r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7 + r * (-1 / 8 + r / 9))))))
  let small = squareLow + rRest - r * rRest + series + tableLow + k * LN2_LOW
  multiply(k, LN2_HIGH)
  small += low
  for (const part of [tableHigh, r, squareHigh]) {
    add(high, part)
    small += low
  }
  add(high, small)
}

/** As ECMAScript's Math.pow, special values included. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (x !== x || y !== y) return NaN
  const size = Math.abs(x)
  const whole = Math.floor(y) === y
  const odd = whole && Math.abs(y) < 9007199254740992 && Math.floor(y / 2) * 2 !== y
  const negative = (x < 0 || Object.is(x, -0)) && odd
  const result = x < 0 && !whole && size !== Infinity ? NaN : powOfSize(size, y)
  return negative ? -result : result
}

function powOfSize(x: number, y: number): number {
  if (x === 1) return y === Infinity || y === -Infinity ? NaN : 1
  if (x === 0 || x === Infinity) return x === 0 === y > 0 ? 0 : Infinity
  if (y === Infinity || y === -Infinity) return x > 1 === y > 0 ? Infinity : 0
  logPair(x)
  const logHigh = high
  const logLow = low
  const estimate = logHigh * y
  if (!(estimate < 720)) return Infinity
  if (!(estimate > -760)) return 0
  // Kept away from overflow in the splitting of a huge y by a tiny logarithm: the estimate above is below 760, so y alone is scaled.
  const scale = Math.abs(y) > 1e250 ? 1e-60 : 1
  multiply(logHigh / scale, y * scale)
  const power = high
  const rest = low + logLow * y
  const value = exp(power)
  return value === Infinity || value === 0 ? value : value + value * rest
}
