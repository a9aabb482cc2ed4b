/** Who takes part in a benchmark: an engine in a place. It makes a workload ready, shows its loss and gradients, and is timed. */

import { performance } from 'node:perf_hooks'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { trainingOf } from './training.ts'
import type { Checked } from './training.ts'
import type { Workload } from './workloads.ts'

export interface Ready {
  check(): Promise<Checked>
  /** Milliseconds of one step, over `repeats` of them. */
  time(repeats: number): Promise<number>
  /** Nothing of it is needed any more. */
  done(): Promise<void>
}

export interface Entrant {
  engine: string
  where: string
  /** Our own: the others are peers. */
  own: boolean
  /** A text: why it cannot take part in this workload. */
  prepare(workload: Workload): Promise<Ready | string>
}

/** The engine in this process. */
export function nodeEntrant(set: KernelSet): Entrant {
  return {
    engine: set.name,
    where: 'node',
    own: true,
    async prepare(workload) {
      const training = trainingOf(workload, set)
      return {
        check: async () => training.check(),
        async time(repeats) {
          const start = performance.now()
          for (let r = 0; r < repeats; r++) training.step()
          return (performance.now() - start) / repeats
        },
        done: async () => undefined,
      }
    },
  }
}
