/** The checkpoints of one run in the worker: dense near the newest, sparse far back, never above a budget of bytes.
 *  The first (the run's base) and the newest (how far it has come) are never thinned out. */

import { leastMissed, placeOf } from './client-thinning.ts'
import type { Checkpoint } from './protocol.ts'

const MOST = 512
const BUDGET = 64 * 1024 * 1024
const NO_LOSSES = new Float64Array(0)

export class KeptCheckpoints {
  private readonly list: Checkpoint[] = []
  private readonly iterations: number[] = []
  private total = 0

  constructor(private readonly budget = BUDGET) {}

  get bytes(): number {
    return this.total
  }

  get count(): number {
    return this.list.length
  }

  /** Iterations that are kept, ascending. */
  get places(): readonly number[] {
    return this.iterations
  }

  /** Keeps it without its losses: the run has one curve for all. */
  add(checkpoint: Checkpoint): void {
    const place = placeOf(this.iterations, checkpoint.iteration)
    if (this.iterations[place] === checkpoint.iteration) return
    this.list.splice(place, 0, { ...checkpoint, losses: NO_LOSSES })
    this.iterations.splice(place, 0, checkpoint.iteration)
    this.total += bytesOf(checkpoint)
    while (this.total > this.budget || this.list.length > MOST) {
      const index = leastMissed(this.iterations)
      if (index < 0) return
      this.removeAt(index)
    }
  }

  /** The last one that is not after `iteration`; the first one where all are. */
  nearest(iteration: number): Checkpoint | null {
    const place = placeOf(this.iterations, iteration)
    return (this.iterations[place] === iteration ? this.list[place] : (this.list[place - 1] ?? this.list[0])) ?? null
  }

  has(iteration: number): boolean {
    return this.iterations[placeOf(this.iterations, iteration)] === iteration
  }

  /** One that turned out to be damaged. */
  remove(checkpoint: Checkpoint): void {
    const index = this.iterations.indexOf(checkpoint.iteration)
    if (index >= 0) this.removeAt(index)
  }

  private removeAt(index: number): void {
    const [removed] = this.list.splice(index, 1)
    this.iterations.splice(index, 1)
    if (removed) this.total -= bytesOf(removed)
  }
}

export function bytesOf({ arrays }: Checkpoint): number {
  return Object.values(arrays).reduce((sum, array) => sum + array.byteLength, 0)
}
