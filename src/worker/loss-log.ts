/** The losses of a run in the worker: one curve for the run, however it moves back and forth, and what the page has not heard yet. */

import { createLossCurve } from '../run/loss-curve.ts'
import type { LossCurve } from '../run/loss-curve.ts'

export class LossLog {
  private curve: LossCurve = createLossCurve()
  private fresh: LossCurve = createLossCurve()
  private last = -1

  /** Points of an earlier life of the run, and then each iteration's once. */
  addAll(points: Float64Array): void {
    for (let k = 0; k + 1 < points.length; k += 2) this.add(points[k] ?? 0, points[k + 1] ?? 0)
  }

  add(iteration: number, loss: number): void {
    if (iteration <= this.last) return
    this.last = iteration
    this.curve.add(iteration, loss)
    this.fresh.add(iteration, loss)
  }

  /** Iteration and loss in turn, up to before `iteration`. */
  until(iteration: number): Float64Array {
    const points = this.curve.points()
    let end = points.length
    while (end > 0 && (points[end - 2] ?? 0) >= iteration) end -= 2
    return points.slice(0, end)
  }

  /** What is new since the last time. */
  news(): Float64Array {
    const points = this.fresh.points()
    this.fresh = createLossCurve()
    return points
  }
}
