/** Taking the mean of each column away. */

/** Alters `numbers` (rows, columns) in place and returns the means that were taken off. */
export function centre(numbers: Float64Array, columns: number): number[] {
  const rows = numbers.length / columns
  const means = new Array<number>(columns).fill(0)
  for (let i = 0; i < numbers.length; i++) means[i % columns]! += numbers[i]!
  for (let c = 0; c < columns; c++) means[c]! /= rows
  for (let i = 0; i < numbers.length; i++) numbers[i]! -= means[i % columns]!
  return means
}
