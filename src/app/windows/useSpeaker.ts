/** Opens the speaker's window from a key or a button; presenting begins with it. */

import { useState } from 'react'
import { insist } from '../../load/insist.ts'
import { useAppStore } from '../../store/useApp.ts'

export interface SpeakerWish {
  openSpeaker: () => void
  /** The browser did not open it: its address, for a link. */
  refused: string | null
  dismiss: () => void
}

export function useSpeaker(): SpeakerWish {
  const store = useAppStore()
  const [refused, setRefused] = useState<string | null>(null)
  const openSpeaker = () => {
    const { present, actions } = store.getState()
    if (!present) actions.setPresent(true)
    void insist(() => import('./speaker-window.ts')).then((module) => module.openSpeaker(store)).then(setRefused)
  }
  return { openSpeaker, refused, dismiss: () => setRefused(null) }
}
