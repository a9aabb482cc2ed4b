/** The presenter's keys in the speaker's window: what they do happens on the audience's screen; only + and − are about the notes. */

import { useEffect, useRef } from 'react'
import type { Request } from '../../windows/protocol.ts'
import { LESSONS } from '../../store/state.ts'
import type { AppStore } from '../../store/state.ts'
import { useAppStore } from '../../store/useApp.ts'
import { focusOf } from '../keys/shortcut.ts'
import { presenterKeyOf } from '../present/presenter-key.ts'
import type { PresenterKey } from '../present/presenter-key.ts'

export interface SpeakerTargets {
  send(request: Request): void
  resize(by: 1 | -1): void
}

export function useSpeakerKeys(targets: SpeakerTargets): void {
  const store = useAppStore()
  const latest = useRef(targets)
  useEffect(() => {
    latest.current = targets
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const modified = event.ctrlKey || event.altKey || event.metaKey
      const meant = presenterKeyOf({ key: event.key, modified, focus: focusOf(event.target) }, store.getState().letterKeys)
      if (meant === null) return
      event.preventDefault()
      if (meant.does === 'larger' || meant.does === 'smaller') return latest.current.resize(meant.does === 'larger' ? 1 : -1)
      const request = requestOf(meant, store.getState())
      if (request !== null) latest.current.send(request)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}

/** null: the key means something only on the audience's screen. */
function requestOf(meant: PresenterKey, { presenting, playing }: AppStore): Request | null {
  switch (meant.does) {
    case 'lesson':
      return { kind: 'lesson', lesson: LESSONS[meant.index] ?? 'modes' }
    case 'continue':
    case 'goBack':
    case 'beginning':
    case 'end':
      return { kind: meant.does }
    case 'blank':
      return { kind: 'blank', on: !presenting.blank }
    case 'toggle':
      return { kind: playing ? 'pause' : 'play' }
    default:
      return null
  }
}
