/** Time of day, and the time that has gone by, with Start, Pause and Reset. */

import { useEffect, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { speakerWords } from '../../text/speaker.ts'
import { STOPPED, elapsedAt, pausedAt, readElapsed, startedAt, written } from './elapsed.ts'
import type { Elapsed } from './elapsed.ts'
import { keepStopwatch, keptStopwatch } from './kept.ts'

/** Often enough that no second is passed over. */
const TICK = 250

export function Clock({ pair }: { pair: string }) {
  const language = useApp((app) => app.language)
  const words = speakerWords(language)
  const [now, setNow] = useState(() => Date.now())
  const [watch, setWatch] = useState(() => readElapsed(keptStopwatch(pair)))
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  const change = (next: Elapsed) => {
    setWatch(next)
    setNow(Date.now())
    keepStopwatch(pair, JSON.stringify(next))
  }
  const running = watch.since !== null
  return (
    <div className="speaker-clock" role="group" aria-label={words.clock}>
      <p className="speaker-elapsed" role="timer" aria-label={words.elapsed} data-running={running}>{written(elapsedAt(watch, now))}</p>
      <button type="button" onClick={() => change(running ? pausedAt(watch, Date.now()) : startedAt(watch, Date.now()))}>{running ? words.pause : words.start}</button>
      <button type="button" onClick={() => change(running ? startedAt(STOPPED, Date.now()) : STOPPED)}>{words.reset}</button>
      <p className="speaker-time"><span className="visually-hidden">{words.time} </span>{new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(now)}</p>
    </div>
  )
}
