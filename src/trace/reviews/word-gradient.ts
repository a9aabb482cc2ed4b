/** How the answer hangs on each word: the gradient of the logit with respect to the vector of every timestep. */

import { sigmoid } from '../../engine/math.ts'
import { backward, forward } from '../../engine/passes.ts'
import type { ReviewsModel } from '../../run/reviews-model.ts'
import { batchOf } from './read-along.ts'

export interface WordGradient {
  logit: number
  probability: number
  /** (T) norm of ∂logit/∂x_t: how much the answer hangs on this place. */
  norms: Float32Array
  /** (T) ∂logit/∂x_t · x_t: to first order what the word's vector adds to the logit, against zeros in its place. */
  shares: Float32Array
}

export function wordGradient({ recipe: { steps, features }, workspaceFor }: ReviewsModel, row: ArrayLike<number>): WordGradient {
  const workspace = workspaceFor(1)
  forward(workspace, batchOf([row], steps, 1))
  const logit = workspace.y_sbk[0]
  // The answer itself takes the place of the loss.
  workspace.dy_sbk.fill(1)
  backward(workspace)
  const norms = new Float32Array(steps)
  const shares = new Float32Array(steps)
  for (let t = 0; t < steps; t++) {
    let squares = 0
    for (let i = t * features; i < (t + 1) * features; i++) {
      squares += workspace.dx_tbd[i] * workspace.dx_tbd[i]
      shares[t] += workspace.dx_tbd[i] * workspace.x_tbd[i]
    }
    norms[t] = Math.sqrt(squares)
  }
  return { logit, probability: sigmoid(logit), norms, shares }
}
