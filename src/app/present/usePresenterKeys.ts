/** The presenter's keys on the audience's screen. */

import { LESSONS } from '../../store/state.ts'
import type { AppStore, LessonName } from '../../store/state.ts'
import { isFullScreen, leaveFullScreen, toggleFullScreen } from './full-screen.ts'
import type { PresenterKey } from './presenter-key.ts'
import { usePresenterKey } from './usePresenterKey.ts'
import type { Presses } from './usePress.ts'

export interface PresenterTargets extends Presses {
  showKeys: () => void
  showMixups: () => void
  openSpeaker: () => void
  openLesson: (lesson: LessonName) => void
}

export function usePresenterKeys(targets: PresenterTargets): void {
  usePresenterKey((meant, state) => act(meant, state, targets))
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
