/** Takes up the presses of before a reload, once: when the numbers are there and nobody has pressed meanwhile. Then keeps those that come. */

import { useEffect, useRef } from 'react'
import { NOT_PRESENTING } from '../../store/presenting-state.ts'
import type { AppState } from '../../store/state.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'
import { keepPress, keptPress } from './kept-press.ts'

const isThere = ({ run, present }: AppState) => present && run.status === 'ready'

export function useKeptPress(): void {
  const store = useAppStore()
  const there = useApp(isThere)
  const taken = useRef(false)
  useEffect(() => {
    if (!there || taken.current) return
    taken.current = true
    const { actions, ...state } = store.getState()
    const kept = state.presenting === NOT_PRESENTING ? keptPress(state) : null
    if (kept === null) return
    actions.setPart(kept.part)
    actions.setAnswered(kept.answered)
    actions.setBlank(kept.blank)
  }, [store, there])
  useEffect(() => {
    const stop = store.subscribe((now, before) => {
      if (taken.current && KEYS.some((key) => now[key] !== before[key])) keepPress(now)
    })
    return () => {
      stop()
      keepPress(store.getState())
    }
  }, [store])
}

const KEYS = ['presenting', 'spine', 'moment', 'mixup', 'present'] as const satisfies (keyof AppState)[]
