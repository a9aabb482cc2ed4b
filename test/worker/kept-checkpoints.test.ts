/** Checkpoints under a budget: dense near the newest, sparse far back, the first and the newest always there. */

import { describe, expect, it } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { KeptCheckpoints } from '../../src/worker/kept-checkpoints.ts'

const SIZE = 256
const BUDGET = 40 * SIZE * 4

function checkpointAt(iteration: number) {
  return { recipe: PAGE_RECIPE, iteration, arrays: { w: new Float32Array(SIZE) }, scalars: {}, losses: new Float64Array(8) }
}

describe('kept checkpoints', () => {
  it('stay within their budget for 100,000 iterations, and thin out with age', () => {
    const kept = new KeptCheckpoints(BUDGET)
    let most = 0
    for (let iteration = 0; iteration <= 100_000; iteration++) {
      kept.add(checkpointAt(iteration))
      most = Math.max(most, kept.bytes)
    }
    expect(most).toBeLessThanOrEqual(BUDGET)
    expect(kept.count).toBe(40)
    const { places } = kept
    expect(places[0]).toBe(0)
    expect(places.at(-1)).toBe(100_000)
    expect(places.at(-2)).toBe(99_999)
    // However far one goes back, the way from the nearest one is a fraction of the way back.
    for (const back of [2, 10, 100, 1000, 10_000, 50_000]) {
      const target = 100_000 - back
      const nearest = kept.nearest(target)!.iteration
      expect(nearest).toBeLessThanOrEqual(target)
      expect(target - nearest).toBeLessThanOrEqual(back)
    }
  })

  it('finds the last one not after an iteration, or the first', () => {
    const kept = new KeptCheckpoints(BUDGET)
    for (const iteration of [10, 20, 30]) kept.add(checkpointAt(iteration))
    expect([5, 10, 19, 20, 99].map((iteration) => kept.nearest(iteration)!.iteration)).toEqual([10, 10, 10, 20, 30])
    expect(kept.has(20)).toBe(true)
    expect(kept.has(21)).toBe(false)
  })

  it('keep two that are larger than the budget: where the run starts and how far it is', () => {
    const kept = new KeptCheckpoints(1)
    for (const iteration of [0, 5, 9]) kept.add(checkpointAt(iteration))
    expect(kept.places).toEqual([0, 9])
  })

  it('keep the frontier while others are added before it', () => {
    const kept = new KeptCheckpoints(BUDGET)
    kept.add(checkpointAt(0))
    kept.add(checkpointAt(5000))
    for (let iteration = 1; iteration < 300; iteration++) kept.add(checkpointAt(iteration))
    expect(kept.places.at(-1)).toBe(5000)
    expect(kept.bytes).toBeLessThanOrEqual(BUDGET)
  })
})
