/** The losses of a run so far, thinned so that a long run keeps a bounded number of points. */

/** Points that are kept at most. */
export const MOST_POINTS = 4096

export interface LossCurve {
  /** The loss of the batch after `iteration` updates; iterations come in ascending order. */
  add(iteration: number, loss: number): void
  /** Iteration and loss in turn. */
  points(): Float64Array
}

/** Iterations divisible by a power of two are kept; where that makes too many, the next power. `start`: points of an
 *  earlier life, whose distance is kept. */
export function createLossCurve(start: ArrayLike<number> = []): LossCurve {
  let stride = start.length >= 4 ? Math.max(1, start[2]! - start[0]!) : 1
  let kept: number[] = []
  const add = (iteration: number, loss: number) => {
    if (iteration % stride !== 0) return
    kept.push(iteration, loss)
    if (kept.length <= 2 * MOST_POINTS) return
    stride *= 2
    kept = kept.filter((_, i) => kept[i - (i % 2)]! % stride === 0)
  }
  for (let i = 0; i + 1 < start.length; i += 2) add(start[i]!, start[i + 1]!)
  return { add, points: () => Float64Array.from(kept) }
}
