/** Listens for the keys of the page; while presenting others count (app/present). What a control has used already (preventDefault) is left alone. */

import { useEffect, useRef } from 'react'
import { LESSONS } from '../../store/state.ts'
import type { AppStore, LessonName } from '../../store/state.ts'
import { useAppStore } from '../../store/useApp.ts'
import { useWalk } from '../lesson/useWalk.ts'
import { focusOf, shortcutOf } from './shortcut.ts'
import type { Shortcut } from './shortcut.ts'

export interface ShortcutTargets {
  showKeys: () => void
  showMixups: () => void
  openSpeaker: () => void
  openLesson: (lesson: LessonName) => void
}

export function useShortcuts(targets: ShortcutTargets): void {
  const store = useAppStore()
  const walk = useWalk()
  const latest = useRef(targets)
  useEffect(() => {
    latest.current = targets
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { present, letterKeys, link } = store.getState()
      if (present || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const modified = event.ctrlKey || event.altKey || event.metaKey
      const shortcut = shortcutOf({ key: event.key, modified, focus: focusOf(event.target) }, letterKeys, link.hide)
      if (shortcut === null) return
      event.preventDefault()
      if (shortcut.does === 'keys') latest.current.showKeys()
      else if (shortcut.does === 'mixups') latest.current.showMixups()
      else if (shortcut.does === 'speaker') latest.current.openSpeaker()
      else if (shortcut.does === 'continue') walk(1)
      else if (shortcut.does === 'goBack') walk(-1)
      else if (shortcut.does === 'lesson') latest.current.openLesson(LESSONS[shortcut.index] ?? 'adding')
      else act(shortcut, store.getState())
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store, walk])
}

function act(shortcut: Exclude<Shortcut, { does: 'continue' | 'goBack' | 'keys' | 'mixups' | 'speaker' | 'lesson' }>, state: AppStore): void {
  const { actions } = state
  if (shortcut.does === 'toggle') (state.playing ? actions.pause : actions.play)()
  else actions[shortcut.does]()
}
