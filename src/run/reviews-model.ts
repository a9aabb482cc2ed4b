/** A network of its own that reads reviews with whatever weights it is given: what judging, reading along and the lesson's questions work with. */

import { buildIn } from '../engine/kernels/sets.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { createModel } from '../engine/model.ts'
import type { Model } from '../engine/model.ts'
import type { Schedule } from '../engine/spec.ts'
import { createWorkspace } from '../engine/workspace.ts'
import type { Workspace } from '../engine/workspace.ts'
import type { Recipe } from './recipe.ts'
import { architectureOf, objectiveOf, scheduleOf } from './shape-of.ts'

export interface ReviewsModel {
  readonly recipe: Recipe
  readonly model: Model
  /** One for each batch size, made when it is first asked for; `every`: read after each step instead of the last. */
  workspaceFor(batch: number, every?: boolean): Workspace
  /** Takes these weights in. False: they do not fit, and nothing has changed. */
  use(arrays: Record<string, ArrayLike<number>>): boolean
}

export function createReviewsModel(recipe: Recipe, set: KernelSet): ReviewsModel {
  const built = buildIn(set, 'float32', ({ kernels, arena }) => {
    const model = createModel(architectureOf(recipe), kernels, arena)
    return { model, first: createWorkspace(model, scheduleOf(recipe), JUDGED, objectiveOf(recipe)) }
  }, SPARE)
  const { model } = built
  const workspaces = new Map([[keyOf(JUDGED, false), built.first]])
  const workspaceFor = (batch: number, every = false) => {
    const key = keyOf(batch, every)
    const kept = workspaces.get(key) ?? createWorkspace(model, every ? readEvery(recipe) : scheduleOf(recipe), batch, objectiveOf(recipe))
    workspaces.set(key, kept)
    return kept
  }
  return {
    recipe,
    model,
    workspaceFor,
    use(arrays) {
      if (model.parameters.some(({ name, value }) => arrays[name]?.length !== value.length)) return false
      for (const { name, value } of model.parameters) value.set(arrays[name])
      return true
    },
  }
}

/** For the other sizes that are asked for: one to eight reviews that somebody writes, a batch of 32, read at the end and after every
 *  step. Of the published network these take about as much as judging; what is never touched costs address space only. */
const SPARE = 192 << 20

/** Reviews that are judged at once. */
export const JUDGED = 100

const keyOf = (batch: number, every: boolean) => `${batch} ${every}`

function readEvery(recipe: Recipe): Schedule {
  const schedule = scheduleOf(recipe)
  return { ...schedule, mode: null, reads: schedule.hasInput.map((_, t) => t), readsFinal: false }
}
