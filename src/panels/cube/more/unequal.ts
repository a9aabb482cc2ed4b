/** Lengths to try: the first example stays T long, the others are shorter, none by the same share. Pure. */

/** B lengths between `least` and T. */
export function unequalLengths(batch: number, steps: number, least: number): number[] {
  const shares = [1, 0.38, 0.75, 0.5, 0.88, 0.63]
  return Array.from({ length: batch }, (_, b) => Math.max(Math.min(least, steps), Math.round(steps * shares[b % shares.length]!)))
}
