/** Listens for the keys of a presentation, in whichever window. What a control has used already (preventDefault) is left alone. */

import { useEffect, useRef } from 'react'
import type { AppStore } from '../../store/state.ts'
import { useAppStore } from '../../store/useApp.ts'
import { focusOf } from '../keys/shortcut.ts'
import { presenterKeyOf } from './presenter-key.ts'
import type { PresenterKey } from './presenter-key.ts'

/** While a dialog is open its keys are its own. */
export function usePresenterKey(act: (meant: PresenterKey, state: AppStore) => void): void {
  const store = useAppStore()
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const modified = event.ctrlKey || event.altKey || event.metaKey
      const meant = presenterKeyOf({ key: event.key, modified, focus: focusOf(event.target) }, store.getState().letterKeys)
      if (meant === null) return
      event.preventDefault()
      latest.current(meant, store.getState())
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}
