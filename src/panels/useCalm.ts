/** A value that may wait: shown after what else is drawn, and no more often than it can be read. */

import { useEffect, useRef, useState } from 'react'

/** A newer value is there at most every `ms`, and never in the frame in which it came. */
export function useCalm<Value>(value: Value, ms: number): Value {
  const [shown, setShown] = useState(value)
  const last = useRef(-Infinity)
  const newest = useRef(value)
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    newest.current = value
    if (waiting.current !== null || Object.is(value, shown)) return
    waiting.current = setTimeout(() => {
      waiting.current = null
      last.current = performance.now()
      setShown(newest.current)
    }, Math.max(SOON_MS, ms - (performance.now() - last.current)))
  }, [value, shown, ms])
  useEffect(() => () => {
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = null
  }, [])
  return shown
}

const SOON_MS = 30
