/** The loss curve on the page stays short, however long a run is, and keeps the same points as halving it again and again would. */

import { describe, expect, it } from 'vitest'
import { appendLosses } from '../../src/store/loss-points.ts'

const MOST = 4096
const curveOf = (iterations: readonly number[]) => Float64Array.from(iterations.flatMap((iteration) => [iteration, 1 / (iteration + 1)]))
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

function halved(iterations: number[]): number[] {
  let left = iterations
  for (let stride = 2; left.length > MOST; stride *= 2) left = left.filter((iteration, i) => i === 0 || i === left.length - 1 || iteration % stride === 0)
  return left
}

describe('the loss curve of a long run', () => {
  it('keeps what halving keeps, whatever comes at once', () => {
    let curve: Float64Array = curveOf([])
    let kept: number[] = []
    let at = 3
    for (const count of [1, 4000, 95, 1, 1, 700, 5000, 20_000, 3, 90_000]) {
      curve = appendLosses(curve, curveOf(range(at, at + count)))
      kept = halved([...kept, ...range(at, at + count)])
      at += count
      expect(curve).toEqual(curveOf(kept))
    }
  })

  it('knows what it has been told already', () => {
    const curve = curveOf([0, 1, 2])
    expect(appendLosses(curve, curveOf([1, 2]))).toBe(curve)
    expect(appendLosses(curve, curveOf([2, 3]))).toEqual(curveOf([0, 1, 2, 3]))
  })
})
