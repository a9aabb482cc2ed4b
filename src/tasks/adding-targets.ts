/** What has to be answered in the adding task, and what a constant answer costs. */

/** The first K of: sum of the marked values seen so far, first minus second, the larger, the smaller. Before the first mark all are 0. */
export function answer(first: number | null, second: number | null, outputs: number): number[] {
  const a = first ?? 0
  const b = second ?? 0
  const seen = [first, second].filter((value) => value !== null)
  const larger = seen.length === 0 ? 0 : Math.max(...seen)
  const smaller = seen.length === 0 ? 0 : Math.min(...seen)
  return [a + b, a - b, larger, smaller].slice(0, outputs)
}

/** Variance of each answer for two independent uniform numbers: 1/12 + 1/12 twice, then of the larger and the smaller, 1/18. */
const VARIANCES = [1 / 6, 1 / 6, 1 / 18, 1 / 18]

/** Mean squared error of always answering the mean, over the first K answers, when both marks have been seen. */
export function costOfMean(outputs: number): number {
  const used = VARIANCES.slice(0, outputs)
  return used.reduce((sum, variance) => sum + variance, 0) / used.length
}
