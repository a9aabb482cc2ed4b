/** Progress of a picture from 0 to 1 over time, started and ended by hand. With reduced motion the end is reached at once. */

import { useCallback, useEffect, useRef, useState } from 'react'

export interface Progress {
  value: number
  running: boolean
  start: () => void
  finish: () => void
}

/** `initial` is where it stands before it is started; `duration` in ms. */
export function useProgress(duration: number, initial: number, instant: boolean): Progress {
  const [value, setValue] = useState(initial)
  const [running, setRunning] = useState(false)
  const began = useRef<number | null>(null)
  useEffect(() => {
    if (!running) return
    let frame = 0
    const tick = (now: number) => {
      began.current ??= now
      const t = Math.min(1, (now - began.current) / duration)
      setValue(t)
      if (t < 1) frame = requestAnimationFrame(tick)
      else setRunning(false)
    }
    frame = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(frame)
  }, [running, duration])
  const start = useCallback(() => {
    began.current = null
    setValue(instant ? 1 : 0)
    setRunning(!instant)
  }, [instant])
  const finish = useCallback(() => {
    setRunning(false)
    setValue(1)
  }, [])
  return { value, running, start, finish }
}
