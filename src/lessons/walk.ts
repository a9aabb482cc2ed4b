/** Walks a spine: Continue and Go back play to the moment that a step shows, and open what it talks about. */

import type { Actions, AppState } from '../store/state.ts'
import { lessonOf } from './lessons.ts'
import type { SpineStep } from './lesson.ts'
import { arrowAt, cellAt, momentAt } from './places.ts'

type App = AppState & { actions: Actions }

/** Opens or closes the depth; whoever draws may take a moment for it, and does `then` when it is there. */
export type MoveDepth = (state: App, depth: number, then: () => void) => void

const atOnce: MoveDepth = ({ actions }, depth, then) => {
  actions.setDepth(depth)
  then()
}

/** Goes `by` steps along the spine of the current lesson; stays where there is no such step. */
export function walk(state: App, by: 1 | -1, moveDepth: MoveDepth = atOnce): void {
  const lesson = lessonOf(state.lesson)
  const index = state.spine + by
  const step = lesson?.spine[index]
  if (step === undefined) return
  state.actions.setSpine(index)
  show(step, state, moveDepth)
}

/** Brings the stage to what a step talks about. */
export function show(step: SpineStep, state: App, moveDepth: MoveDepth): void {
  const { actions, moments, recipe, product } = state
  if (product !== null) actions.closeProduct()
  actions.pause()
  actions.goTo(momentAt(step.at, moments, recipe.steps))
  const { slab } = step
  const select = () => actions.select(slab === undefined ? null : cellAt(slab, recipe.steps))
  if (step.depth === undefined) select()
  else moveDepth(state, step.depth, select)
  if (step.product !== undefined) actions.openProduct(arrowAt(step.product, recipe.steps), step.product.summing)
}
