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

/** Only iterations divisible by a power of two stay, the same power for old points and new ones; first and last stay. */
function thinned(curve: Float64Array): Float64Array {
  let result = curve
  for (let stride = 2; result.length / 2 > MOST; stride *= 2) result = divisible(result, stride)
  return result
}

function divisible(curve: Float64Array, stride: number): Float64Array {
  const last = curve.length - 2
  return curve.filter((_, i) => i < 2 || i >= last || (curve[i - (i % 2)] ?? 0) % stride === 0)
}
