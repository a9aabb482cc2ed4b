/** Timing runs against each other: all take turns, so that whatever else the machine does meets all of them. */

import { performance } from 'node:perf_hooks'

export interface Times {
  best_ms: number
  median_ms: number
}

/** Milliseconds of one call of each; `repeats` calls are timed together, `rounds` times in turn. */
export function interleaved(runs: readonly (() => void)[], rounds: number, repeats: readonly number[]): Times[] {
  const times = runs.map((): number[] => [])
  // The first round only warms up.
  for (let round = 0; round <= rounds; round++) {
    runs.forEach((run, i) => {
      const start = performance.now()
      for (let r = 0; r < repeats[i]; r++) run()
      if (round > 0) times[i].push((performance.now() - start) / repeats[i])
    })
  }
  return times.map((list) => {
    list.sort((a, b) => a - b)
    return { best_ms: list[0], median_ms: list[list.length >> 1] }
  })
}

/** Calls that take about `ms` together. */
export function repeatsFor(run: () => void, ms: number): number {
  run()
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < ms || calls < 1) {
    run()
    calls++
  }
  return calls
}
