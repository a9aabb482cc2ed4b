/** Training on the film reviews: first with a part held out, which says after how many epochs to stop, then on all of them for so
 *  many epochs. Beside the weights their running mean is judged and kept. Prints nothing. */

import type { ReviewSet } from '../../data/reviews/review-set.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import type { Recipe } from '../../run/recipe.ts'
import { createRun } from '../../run/run.ts'
import type { Run } from '../../run/run.ts'
import type { ReviewsTask } from '../../tasks/reviews.ts'
import { meanOf } from './mean.ts'
import type { MeanWeights } from './mean.ts'

export interface Judged {
  loss: number
  accuracy: number
}

export interface Epoch {
  /** From 1. */
  epoch: number
  /** Updates made. */
  iteration: number
  /** Mean over the epoch's batches, each before its update and with dropout. */
  loss: number
  /** The weights and their running mean on the reviews that are held out; null: none are. */
  heldOut: Judged | null
  mean: Judged | null
}

export interface Training {
  set: ReviewSet
  kernels: KernelSet
  report(epoch: Epoch): void
}

/** Which figure of an epoch decides. */
export type Kind = 'heldOut' | 'mean'

/** Epochs without a lower loss on the held-out part before it stops. */
export const PATIENCE = 2
const MOST_EPOCHS = 20

/** Every epoch until neither the loss of the weights nor that of their mean has fallen for PATIENCE of them. */
export function trainHeldOut(recipe: Recipe, { set, kernels, report }: Training): Epoch[] {
  const run = createRun(recipe, { set: kernels, reviews: set })
  const mean = meanOf(run.model)
  const epochs: Epoch[] = []
  const latest = () => Math.max(bestEpoch(epochs, 'heldOut'), bestEpoch(epochs, 'mean'))
  while (epochs.length < MOST_EPOCHS && epochs.length - latest() < PATIENCE) {
    const epoch = { ...trainEpoch(run, mean), heldOut: judged(run), mean: mean.inPlace(() => judged(run)) }
    epochs.push(epoch)
    report(epoch)
  }
  return epochs
}

/** The epoch (from 1) with the lowest held-out loss; 0: there is none yet. */
export function bestEpoch(epochs: readonly Epoch[], kind: Kind): number {
  const losses = epochs.map((epoch) => epoch[kind]?.loss ?? Infinity)
  return epochs.length === 0 ? 0 : losses.indexOf(Math.min(...losses)) + 1
}

/** All reviews of the training part, the same seed. `take` is called with the run after the chosen epoch of each kind, with the
 *  weights of that kind in place. */
export function trainOnAll(recipe: Recipe, chosen: { [K in Kind]: number }, { set, kernels, report }: Training, take: (kind: Kind, run: Run) => void): void {
  const all = { ...recipe, reviews: { ...recipe.reviews!, train: set.count, heldOut: 0 } }
  const run = createRun(all, { set: kernels, reviews: set })
  const mean = meanOf(run.model)
  for (let epoch = 1; epoch <= Math.max(chosen.heldOut, chosen.mean); epoch++) {
    report({ ...trainEpoch(run, mean), heldOut: null, mean: null })
    if (epoch === chosen.heldOut) take('heldOut', run)
    if (epoch === chosen.mean) mean.inPlace(() => take('mean', run))
  }
}

function trainEpoch(run: Run, mean: MeanWeights): Omit<Epoch, 'heldOut' | 'mean'> {
  const { batches } = run.task as ReviewsTask
  let sum = 0
  for (let i = 0; i < batches; i++) {
    const { loss, notFinite } = run.step()
    if (notFinite) throw new Error(`${notFinite.tensor} was no longer finite after ${run.iteration} iterations.`)
    mean.follow()
    sum += loss
  }
  return { epoch: run.iteration / batches, iteration: run.iteration, loss: sum / batches }
}

function judged(run: Run): Judged {
  const { loss, success } = run.validate(run.task.unseen)
  return { loss, accuracy: success.value }
}
