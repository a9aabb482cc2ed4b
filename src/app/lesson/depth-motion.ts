/** Opens the depth in a short motion, because a jump hides what became of the flat chart. */

import type { StoreApi } from 'zustand/vanilla'
import { eased } from '../../store/clock.ts'
import type { Motions } from '../../lessons/walk.ts'
import type { AppStore } from '../../store/state.ts'

const MOTION_MS = 900

/** Stops where somebody else moves the depth, or walks on, meanwhile. */
export function depthMover(store: StoreApi<AppStore>): Motions['depth'] {
  return ({ actions, depth: from, reducedMotion }, to, then) => {
    const { spine } = store.getState()
    const arrive = () => {
      actions.setDepth(to)
      then()
    }
    if (reducedMotion || from === to) return arrive()
    let expected = from
    let start: number | null = null
    const frame = (now: number) => {
      start ??= now
      const state = store.getState()
      if (Math.abs(state.depth - expected) > 1e-9) return
      const share = (now - start) / MOTION_MS
      // Whoever walks on does not wait; what was to be chosen here is then old.
      if (state.spine !== spine) return actions.setDepth(to)
      if (share >= 1) return arrive()
      actions.setDepth(from + (to - from) * eased(share))
      expected = store.getState().depth
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }
}
