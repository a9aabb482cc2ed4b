/** Arc tangent, in radians, for every double.
 *
 *  |x| is brought to |r| ≤ 7/16 by atan x = atan c + atan((x − c)/(1 + c·x)) with c one of ½, 1, 3/2, ∞; there an odd polynomial of
 *  degree 23. Points and coefficients are those of fdlibm's s_atan.c (Sun Microsystems, 1993). Error < 1 ulp. */

const COEFFICIENTS = [
  3.33333333333329318027e-1, -1.99999999998764832476e-1, 1.42857142725034663711e-1, -1.11111104054623557880e-1,
  9.09088713343650656196e-2, -7.69187620504482999495e-2, 6.66107313738753120669e-2, -5.83357013379057348645e-2,
  4.97687799461593236017e-2, -3.65315727442169155270e-2, 1.62858201153657823623e-2,
]

interface Point {
  /** Up to this |x|. */
  below: number
  /** r of |x|. */
  reduce(x: number): number
  /** atan c in two parts. */
  high: number
  low: number
}

const POINTS: readonly Point[] = [
  { below: 0.6875, reduce: (x) => (2 * x - 1) / (2 + x), high: 4.63647609000806093515e-1, low: 2.26987774529616870924e-17 },
  { below: 1.1875, reduce: (x) => (x - 1) / (x + 1), high: 7.85398163397448278999e-1, low: 3.06161699786838301793e-17 },
  { below: 2.4375, reduce: (x) => (x - 1.5) / (1 + 1.5 * x), high: 9.82793723247329054082e-1, low: 1.39033110312309984516e-17 },
  { below: Infinity, reduce: (x) => -1 / x, high: 1.57079632679489655800, low: 6.12323399573676603587e-17 },
]

export function atan(x: number): number {
  const size = Math.abs(x)
  if (!(size > 1e-9)) return x
  if (size < 0.4375) return x - x * tail(x)
  const { reduce, high, low } = POINTS.find(({ below }) => size <= below)!
  const r = reduce(size)
  const angle = high - (r * tail(r) - low - r)
  return x < 0 ? -angle : angle
}

/** 1 − atan(r)/r. */
function tail(r: number): number {
  const square = r * r
  let sum = 0
  for (let i = COEFFICIENTS.length - 1; i >= 0; i--) sum = COEFFICIENTS[i] + square * sum
  return square * sum
}
