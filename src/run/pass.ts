/** What one pass over a batch came to, before its update. */

import { clipScale, gradientNorm } from '../engine/clip.ts'
import type { Batch } from '../engine/batch.ts'
import { backwardToInputs, backwardToWeights, forward, lossOf } from '../engine/passes.ts'
import { randomStream } from '../engine/random.ts'
import type { Workspace } from '../engine/workspace.ts'
import { findNotFinite } from './not-finite.ts'
import type { NotFinite } from './not-finite.ts'
import type { Recipe } from './recipe.ts'

export interface Pass {
  loss: number
  /** Global norm of the gradient of all weights, before clipping. */
  gradNorm: number
  /** Factor of the global clip. */
  clipScale: number
  /** Where a number first stopped being finite; null where all are. */
  notFinite: NotFinite | null
}

/** Forward and backward, which leave the trace in the workspace, but for dx where no weight hangs on it: backwardToInputs makes it. */
export function weightsPass(recipe: Recipe, workspace: Workspace, batch: Batch, iteration: number): Pass {
  forward(workspace, batch, randomStream(recipe.seed, 'dropout', iteration))
  const loss = lossOf(workspace)
  backwardToWeights(workspace)
  return passOf(recipe, workspace, loss)
}

/** Once the gradients are there. */
export function passOf({ clip }: Recipe, workspace: Workspace, loss: number): Pass {
  const gradNorm = gradientNorm(workspace.model.parameters)
  const fine = Number.isFinite(loss) && Number.isFinite(gradNorm)
  if (!fine) backwardToInputs(workspace)
  return { loss, gradNorm, clipScale: clipScale(gradNorm, clip.global), notFinite: fine ? null : findNotFinite(workspace) }
}
