/** What happens now, in one sentence, and what the last change of sizes did. Screen readers hear it, at most every few seconds in playback. */

import { useEffect, useRef, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { changeSentence } from '../../text/change.ts'
import { useSay } from '../text/useSay.ts'
import { useStatus } from '../useStatus.ts'

/** Milliseconds between two spoken sentences while playback runs. */
const SPOKEN_EVERY = 4000

export function Status() {
  const say = useSay()
  const status = useStatus()
  const change = useApp((app) => app.change)
  const playing = useApp((app) => app.playing)
  const speaking = useSpeaking(playing)
  return (
    <div className="status" role="status" aria-label={say('playback.status')} aria-live={speaking ? 'polite' : 'off'}>
      <p>{status}</p>
      {change !== null && <p className="change">{changeSentence(say, change)}</p>}
    </div>
  )
}

/** True when the next sentence is to be spoken: always at rest, for a short while every few seconds in playback. */
function useSpeaking(playing: boolean): boolean {
  const [speaking, setSpeaking] = useState(true)
  const timer = useRef<ReturnType<typeof setInterval>>(undefined)
  useEffect(() => {
    if (!playing) return
    let beat = 0
    timer.current = setInterval(() => setSpeaking(beat++ % 2 === 0), SPOKEN_EVERY / 2)
    return () => {
      clearInterval(timer.current)
      setSpeaking(true)
    }
  }, [playing])
  return speaking
}
