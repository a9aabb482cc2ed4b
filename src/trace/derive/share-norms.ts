/** How large each timestep's share of the gradient of a weight is, and the sum of the shares so far: as vectors, so that the norm of a
 *  sum is not the sum of the norms. */

import { sumOfSquares } from '../../engine/clip.ts'
import type { Layer } from '../../engine/layer.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { shareOfWx } from './contributions.ts'

export interface ShareNorms {
  /** ‖share of step t‖ (T). */
  steps: Float64Array
  /** ‖sum of the shares of step t and of all steps that came back before it‖ (T). */
  sums: Float64Array
}

export function shareNorms(workspace: Workspace, layer: Layer, share: typeof shareOfWx): ShareNorms {
  const T = layer.order.length
  const norms: ShareNorms = { steps: new Float64Array(T), sums: new Float64Array(T) }
  let sum: Numbers | null = null
  for (let run = T - 1; run >= 0; run--) {
    const one = share(workspace, layer, run)
    const { step } = layer.order[run]
    if (sum === null) sum = new Float64Array(one)
    else for (let i = 0; i < one.length; i++) sum[i] += one[i]
    norms.steps[step] = Math.sqrt(sumOfSquares(one))
    norms.sums[step] = Math.sqrt(sumOfSquares(sum))
  }
  return norms
}
