/** Brings back what a step of a lesson shows besides the moment. Loaded only where an address names a step. */

import type { StoreApi } from 'zustand/vanilla'
import { lessonOf } from '../../lessons/lessons.ts'
import { isBeyond, wholeOf } from '../../lessons/path.ts'
import { momentAt } from '../../lessons/places.ts'
import { show, walkTo } from '../../lessons/walk.ts'
import type { Motions } from '../../lessons/walk.ts'
import type { Correction } from '../../run/recipe.ts'
import type { AppStore } from '../../store/state.ts'
import { depthMover } from './depth-motion.ts'
import { settler } from './settled.ts'

/** The step that the address names, or the last one where it names none that there is. */
export function restoreAddressed(store: StoreApi<AppStore>): void {
  const settled = settler(store)
  const correction = endInstead(store.getState(), { depth: depthMover(store), settled: settler(store) })
  if (correction === null) return restoreStep(store.getState())
  // What it opens may be another network, with notes of its own.
  settled(({ actions }) => actions.correct(correction))
}

/** What the address says itself stays: depth, and the moment; at another moment than the step's nothing else is opened. */
export function restoreStep(state: AppStore): void {
  const lesson = lessonOf(state.lesson)
  const whole = lesson && wholeOf(lesson)
  // Not where the page stands: that is told from what is on the stage, which is not back yet.
  const step = whole?.spine[state.spine]
  if (step === undefined) return
  // Another panel that the address opens is in place of the step.
  if (state.cubePanel !== null && state.cubePanel !== step.panel) return
  const steps = state.overview ? state.moments.length - 1 : state.recipe.steps
  const { depth: _, ...kept } = step
  if (momentAt(step.at, state.moments, steps) === state.moment) show({ ...kept, layout: kept.layout === undefined ? undefined : state.layout }, state)
}

/** Where the path is shorter: the lesson's last step with all that it opens, and what to say about it. null: the path goes so far. */
export function endInstead(state: AppStore, motions: Motions): Correction | null {
  if (!isBeyond(state)) return null
  const lesson = lessonOf(state.lesson)
  const last = lesson.spine.length - 1
  walkTo(lesson, last, state, motions)
  return { field: 'spine', given: String(state.spine), used: String(last), reason: 'together', rule: 'spine_beyond' }
}
