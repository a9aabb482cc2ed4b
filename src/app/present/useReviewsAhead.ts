/** The film reviews have code and data of their own. They come while the lesson before is presented, so that the first press there shows the review. */

import { useEffect } from 'react'
import { neighbour } from '../../lessons/lessons.ts'
import { idly } from '../../panels/idly.ts'
import type { AppState } from '../../store/state.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'
import { ReviewsShown, ReviewsStep } from './reviews-parts.ts'

/** In the lesson before, with nothing that runs. */
const isTime = ({ lesson, playing, run, training, present }: AppState) =>
  present && neighbour(lesson, 1) === 'reviews' && run.status === 'ready' && !playing && !training.running

export function useReviewsAhead(): void {
  const store = useAppStore()
  const time = useApp(isTime)
  useEffect(() => {
    if (!time) return
    // Something may run by then; it is asked again when that ends.
    idly(async () => {
      const { actions, ...state } = store.getState()
      if (!isTime(state)) return
      ReviewsShown.ahead()
      ReviewsStep.ahead()
      const way = await actions.reviews()
      if (isTime(store.getState())) way.begin()
    })
  }, [store, time])
}
