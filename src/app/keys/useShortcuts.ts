/** Listens for the keys of the page. What a control has used already (preventDefault) is left alone. */

import { useEffect, useRef } from 'react'
import { walk } from '../../lessons/walk.ts'
import { LESSONS } from '../../store/state.ts'
import type { AppStore } from '../../store/state.ts'
import { useAppStore } from '../../store/useApp.ts'
import { focusOf, shortcutOf } from './shortcut.ts'
import type { Shortcut } from './shortcut.ts'

export function useShortcuts(showKeys: () => void): void {
  const store = useAppStore()
  const show = useRef(showKeys)
  useEffect(() => {
    show.current = showKeys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const modified = event.ctrlKey || event.altKey || event.metaKey
      const shortcut = shortcutOf({ key: event.key, modified, focus: focusOf(event.target) }, store.getState().letterKeys)
      if (shortcut === null) return
      event.preventDefault()
      if (shortcut.does === 'keys') show.current()
      else act(shortcut, store.getState())
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}

function act(shortcut: Shortcut, state: AppStore): void {
  const { actions } = state
  if (shortcut.does === 'lesson') {
    const lesson = LESSONS[shortcut.index]
    if (lesson !== undefined && lesson !== state.lesson) actions.openLesson(lesson)
  } else if (shortcut.does === 'continue') walk(state, 1)
  else if (shortcut.does === 'goBack') walk(state, -1)
  else if (shortcut.does === 'toggle') (state.playing ? actions.pause : actions.play)()
  else if (shortcut.does !== 'keys') actions[shortcut.does]()
}
