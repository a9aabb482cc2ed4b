/** Listens for the presenter's keys. What a control has used already (preventDefault) is left alone. */

import { useEffect, useRef } from 'react'
import { LESSONS } from '../../store/state.ts'
import type { AppStore, LessonName } from '../../store/state.ts'
import { useAppStore } from '../../store/useApp.ts'
import { focusOf } from '../keys/shortcut.ts'
import { isFullScreen, leaveFullScreen, toggleFullScreen } from './full-screen.ts'
import { presenterKeyOf } from './presenter-key.ts'
import type { PresenterKey } from './presenter-key.ts'
import type { Presses } from './usePress.ts'

export interface PresenterTargets extends Presses {
  showKeys: () => void
  showMixups: () => void
  openSpeaker: () => void
  openLesson: (lesson: LessonName) => void
}

export function usePresenterKeys(targets: PresenterTargets): void {
  const store = useAppStore()
  const latest = useRef(targets)
  useEffect(() => {
    latest.current = targets
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const modified = event.ctrlKey || event.altKey || event.metaKey
      const meant = presenterKeyOf({ key: event.key, modified, focus: focusOf(event.target) }, store.getState().letterKeys)
      if (meant === null) return
      event.preventDefault()
      act(meant, store.getState(), latest.current)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}

function act(meant: PresenterKey, { actions, playing, presenting }: AppStore, targets: PresenterTargets): void {
  if (meant.does === 'lesson') return targets.openLesson(LESSONS[meant.index] ?? 'modes')
  const does: Record<Exclude<PresenterKey['does'], 'lesson'>, () => void> = {
    continue: () => targets.press(1),
    goBack: () => targets.press(-1),
    beginning: targets.beginning,
    end: targets.end,
    blank: () => actions.setBlank(!presenting.blank),
    fullScreen: toggleFullScreen,
    toggle: playing ? actions.pause : actions.play,
    larger: () => actions.resizeText(1),
    smaller: () => actions.resizeText(-1),
    leave: () => (isFullScreen() ? leaveFullScreen() : actions.setPresent(false)),
    keys: targets.showKeys,
    mixups: targets.showMixups,
    speaker: targets.openSpeaker,
  }
  does[meant.does]()
}
