/** A running mean of the weights while they are trained: each update pulls them to and fro, the mean stays in between (Polyak and
 *  Juditsky 1992). It changes nothing in the training. */

import type { Model } from '../../engine/model.ts'

export interface MeanWeights {
  /** After every update. */
  follow(): void
  /** Runs `work` with the mean in the place of the weights. */
  inPlace<Result>(work: () => Result): Result
}

/** Updates between two looks. */
const EVERY = 5
/** At each look the mean goes this share of the way to the weights (in the beginning more: a plain mean). */
const SHARE = 0.01

export function meanOf({ parameters }: Model): MeanWeights {
  const means = parameters.map(({ value }) => value.slice())
  let updates = 0
  let looks = 0
  return {
    follow() {
      updates++
      if (updates % EVERY !== 0) return
      looks++
      const share = Math.max(SHARE, 1 / looks)
      parameters.forEach(({ value }, k) => {
        const mean = means[k]
        for (let i = 0; i < mean.length; i++) mean[i] += share * (value[i] - mean[i])
      })
    },
    inPlace(work) {
      const own = parameters.map(({ value }) => value.slice())
      parameters.forEach(({ value }, k) => value.set(means[k]))
      const result = work()
      parameters.forEach(({ value }, k) => value.set(own[k]))
      return result
    },
  }
}
