// How far two trees of numbers of one form are apart.
type Nested = number | readonly Nested[]

/** The largest difference, relative where numbers are larger than 1; Infinity where the forms differ. */
export function distance(a: Nested, b: Nested): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) / Math.max(1, Math.abs(b))
  if (typeof a === 'number' || typeof b === 'number' || a.length !== b.length) return Infinity
  return Math.max(0, ...a.map((item, i) => distance(item, b[i]!)))
}
