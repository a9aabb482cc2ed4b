/** How far apart two doubles are, counted in representable numbers between them. */

const doubles = new Float64Array(2)
const words = new BigInt64Array(doubles.buffer)

/** 0 for identical values (NaN equals NaN, 0 does not equal −0), ∞ where only one is NaN or the signs differ. */
export function ulpsApart(a: number, b: number): number {
  if (Object.is(a, b)) return 0
  if (Number.isNaN(a) || Number.isNaN(b)) return Infinity
  doubles[0] = a
  doubles[1] = b
  if (words[0]! < 0n !== words[1]! < 0n) return Infinity
  const apart = words[0]! - words[1]!
  return Number(apart < 0n ? -apart : apart)
}
