/** A reload, or an address that names a step of the lesson: brings back what the step shows besides the moment, once its numbers are there. */

import { useEffect, useMemo } from 'react'
import { lessonOf } from '../../lessons/lessons.ts'
import { wholeOf } from '../../lessons/path.ts'
import { momentAt } from '../../lessons/places.ts'
import { show, standing } from '../../lessons/walk.ts'
import type { AppStore } from '../../store/state.ts'
import { useAppStore } from '../../store/useApp.ts'
import { settler } from './settled.ts'

export function useRestoredStep(): void {
  const store = useAppStore()
  const settled = useMemo(() => settler(store), [store])
  useEffect(() => {
    if (store.getState().spine > 0) settled(restore)
  }, [store, settled])
}

/** What the address says itself stays: depth, and the moment; at another moment than the step's nothing else is opened. */
function restore(state: AppStore): void {
  const lesson = lessonOf(state.lesson)
  const whole = lesson && wholeOf(lesson)
  if (whole === undefined || state.spine >= whole.spine.length) return
  const step = whole.spine[standing(whole, state)]
  if (step === undefined) return
  const steps = state.overview ? state.moments.length - 1 : state.recipe.steps
  const { depth: _, ...kept } = step
  if (momentAt(step.at, state.moments, steps) === state.moment) show({ ...kept, layout: kept.layout === undefined ? undefined : state.layout }, state)
}
