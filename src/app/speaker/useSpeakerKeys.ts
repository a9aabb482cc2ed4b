/** The presenter's keys in the speaker's window: what they do happens on the audience's screen; only + and − are about the notes. */

import type { Request } from '../../windows/protocol.ts'
import { LESSONS } from '../../store/state.ts'
import type { AppStore } from '../../store/state.ts'
import type { PresenterKey } from '../present/presenter-key.ts'
import { usePresenterKey } from '../present/usePresenterKey.ts'

export interface SpeakerTargets {
  send(request: Request): void
  resize(by: 1 | -1): void
}

export function useSpeakerKeys({ send, resize }: SpeakerTargets): void {
  usePresenterKey((meant, state) => {
    if (meant.does === 'larger' || meant.does === 'smaller') return resize(meant.does === 'larger' ? 1 : -1)
    const request = requestOf(meant, state)
    if (request !== null) send(request)
  })
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
