/** What happens now, in one sentence, and what the last change of sizes did. Screen readers hear it, in playback only every few seconds. */

import { useEffect, useRef, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { changeSentence } from '../../text/change.ts'
import { useSay } from '../text/useSay.ts'
import { useStatus } from '../useStatus.ts'

/** Milliseconds between two spoken sentences while playback runs. */
const SPOKEN_EVERY = 2000

export function Status() {
  const say = useSay()
  const status = useStatus()
  const change = useApp((app) => app.change)
  const changed = change === null ? '' : changeSentence(say, change)
  const spoken = useSpoken(status, useApp((app) => app.playing))
  return (
    <>
      {/* Eyes see the sentence of the picture; ears have their own, because each change of it is read out. */}
      <div className="status-seen" aria-hidden="true">
        <p>{status}</p>
        {changed !== '' && <p className="change">{changed}</p>}
      </div>
      <div className="status visually-hidden" role="status" aria-label={say('playback.status')}>
        <p>{spoken}</p>
        {changed !== '' && <p>{changed}</p>}
      </div>
    </>
  )
}

/** At rest what holds now; while playing that of the last beat. */
function useSpoken(now: string, playing: boolean): string {
  const [spoken, setSpoken] = useState(now)
  const latest = useRef(now)
  if (!playing && spoken !== now) setSpoken(now)
  useEffect(() => {
    latest.current = now
  }, [now])
  useEffect(() => {
    if (!playing) return
    const beat = setInterval(() => setSpoken(latest.current), SPOKEN_EVERY)
    return () => clearInterval(beat)
  }, [playing])
  return playing ? spoken : now
}
