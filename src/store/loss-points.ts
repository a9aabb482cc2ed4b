/** The loss curve on the page: iteration and loss in turn, thinned evenly when it grows long. */

/** Points kept at most; beyond, every other one goes. */
const MOST = 4096

/** The curve with `points` behind it. Points that are not newer than its last are known already. */
export function appendLosses(curve: Float64Array, points: Float64Array): Float64Array {
  const last = curve.length > 0 ? (curve[curve.length - 2] ?? -1) : -1
  let start = 0
  while (start < points.length && (points[start] ?? 0) <= last) start += 2
  if (start >= points.length) return curve
  const joined = new Float64Array(curve.length + points.length - start)
  joined.set(curve)
  joined.set(points.subarray(start), curve.length)
  return thinned(joined)
}

/** Only iterations divisible by a power of two stay, the same power for old points and new ones; first and last stay. It happens with
 *  every picture of a long run, so the power is found by counting and the points are gone through once. */
function thinned(curve: Float64Array): Float64Array {
  return curve.length / 2 <= MOST ? curve : divisible(curve, strideFor(curve))
}

/** The smallest power of two that leaves no more than MOST points. */
function strideFor(curve: Float64Array): number {
  /** By how often two divides the iteration. */
  const counts = new Uint32Array(EXPONENTS)
  for (let i = 2; i < curve.length - 2; i += 2) counts[exponentOf(curve[i] ?? 0)]!++
  let left = curve.length / 2
  let exponent = 0
  while (left > MOST && exponent < EXPONENTS) left -= counts[exponent++] ?? 0
  return 2 ** exponent
}

/** More than an iteration can have. */
const EXPONENTS = 54

function exponentOf(iteration: number): number {
  let exponent = 0
  for (let rest = iteration; rest > 0 && rest % 2 === 0; rest /= 2) exponent++
  return exponent
}

function divisible(curve: Float64Array, stride: number): Float64Array {
  const last = curve.length - 2
  const kept = new Float64Array(curve.length)
  let end = 0
  for (let i = 0; i <= last; i += 2) {
    if (i > 0 && i < last && (curve[i] ?? 0) % stride !== 0) continue
    kept[end++] = curve[i] ?? 0
    kept[end++] = curve[i + 1] ?? 0
  }
  return kept.slice(0, end)
}
