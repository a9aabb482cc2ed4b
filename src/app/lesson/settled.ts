/** Waits until the numbers that were asked for are on the stage. */

import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../../store/state.ts'

/** Whether nothing is on its way. */
export const isSettled = ({ overview, run, pending }: AppStore) => overview !== null || run.status === 'failed' || (pending === null && (run.status === 'ready' || run.status === 'training'))

/** At once where nothing is on its way. A later wait ends an earlier one. */
export function settler(store: StoreApi<AppStore>): (then: (state: AppStore) => void) => void {
  let stop = () => {}
  return (then) => {
    stop()
    const state = store.getState()
    if (isSettled(state)) return then(state)
    stop = store.subscribe((next) => {
      // Another lesson, or its start: what was waited for does not come any more.
      if (next.lesson !== state.lesson || next.resets !== state.resets) return stop()
      if (!isSettled(next)) return
      stop()
      // Whoever brings the numbers finishes first: the clock stands where they are shown.
      queueMicrotask(() => then(store.getState()))
    })
  }
}
