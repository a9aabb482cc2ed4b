/** Which values a legend shows. Pure. */

/** From −max (or 0) to max in equal steps; one zero where all numbers are zero. */
export function legendValues(max: number, negative: boolean): number[] {
  if (!(max > 0)) return [0]
  return negative ? [-max, -max / 2, 0, max / 2, max] : [0, max / 2, max]
}
