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

/** Halved until short enough; the first and the last point stay. */
function thinned(curve: Float64Array): Float64Array {
  let result = curve
  while (result.length / 2 > MOST) result = halved(result)
  return result
}

function halved(curve: Float64Array): Float64Array {
  const count = curve.length / 2
  const kept: number[] = []
  for (let k = 0; k < count; k += 2) kept.push(curve[2 * k] ?? 0, curve[2 * k + 1] ?? 0)
  if (count % 2 === 0) kept.push(curve[2 * count - 2] ?? 0, curve[2 * count - 1] ?? 0)
  return Float64Array.from(kept)
}
