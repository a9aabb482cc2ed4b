/** Which of many kept iterations can go: dense near the newest, sparse far back. Used by the worker and by the page. */

/** Index of the least missed of ascending `iterations`, never the first, the last or one of `spared`; −1: none can go.
 *  Least missed: the hole that it would leave is small beside its distance to the newest, so that holes grow with age. */
export function leastMissed(iterations: readonly number[], spared: readonly number[] = []): number {
  const newest = iterations[iterations.length - 1] ?? 0
  let best = -1
  let least = Infinity
  for (let k = 1; k < iterations.length - 1; k++) {
    const at = iterations[k] ?? 0
    if (spared.includes(at)) continue
    const hole = (iterations[k + 1] ?? 0) - (iterations[k - 1] ?? 0)
    const miss = hole / (newest - at + 1)
    if (miss < least) [best, least] = [k, miss]
  }
  return best
}

/** Where `iteration` stands, or would be put, in an ascending list. */
export function placeOf(iterations: readonly number[], iteration: number): number {
  let low = 0
  let high = iterations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((iterations[middle] ?? 0) < iteration) low = middle + 1
    else high = middle
  }
  return low
}
