/** Opens the depth in a short motion, because a jump hides what became of the flat chart. */

import type { StoreApi } from 'zustand/vanilla'
import { eased } from '../../store/clock.ts'
import type { MoveDepth } from '../../lessons/walk.ts'
import type { AppStore } from '../../store/state.ts'

const MOTION_MS = 900

/** Stops where somebody else moves the depth meanwhile. */
export function depthMover(store: StoreApi<AppStore>): MoveDepth {
  return ({ actions, depth: from, reducedMotion }, to) => {
    if (reducedMotion || from === to) return actions.setDepth(to)
    let expected = from
    let start: number | null = null
    const frame = (now: number) => {
      start ??= now
      if (Math.abs(store.getState().depth - expected) > 1e-9) return
      const share = Math.min(1, (now - start) / MOTION_MS)
      actions.setDepth(share === 1 ? to : from + (to - from) * eased(share))
      expected = store.getState().depth
      if (share < 1) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }
}
