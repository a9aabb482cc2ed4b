/** Takes up the presses of before a reload once the numbers are there, then keeps those that come. */

import { useEffect } from 'react'
import type { AppState } from '../../store/state.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'
import { keepPress, keptPress } from './kept-press.ts'

const isThere = ({ run, present }: AppState) => present && run.status === 'ready'

export function useKeptPress(): void {
  const store = useAppStore()
  const there = useApp(isThere)
  useEffect(() => {
    if (!there) return
    const { actions, ...state } = store.getState()
    const kept = keptPress(state)
    if (kept !== null) {
      actions.setPart(kept.part)
      actions.setAnswered(kept.answered)
      actions.setBlank(kept.blank)
    }
    keepPress(store.getState())
    return store.subscribe((now, before) => {
      if (now.presenting !== before.presenting || now.spine !== before.spine || now.moment !== before.moment || now.mixup !== before.mixup || !now.present) keepPress(now)
    })
  }, [store, there])
}
