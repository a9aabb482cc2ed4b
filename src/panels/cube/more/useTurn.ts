/** A number on its way from 0 to 1 or back, in about a second; at once where motion is reduced. */

import { useEffect, useRef, useState } from 'react'
import { eased } from '../../../store/clock.ts'
import { useApp } from '../../../store/useApp.ts'

const TURN_MS = 900

export function useTurn(target: 0 | 1): number {
  const reduced = useApp((app) => app.reducedMotion)
  const [turn, setTurn] = useState<number>(target)
  const now = useRef<number>(target)
  useEffect(() => {
    const from = now.current
    const move = (value: number) => {
      now.current = value
      setTurn(value)
    }
    if (from === target) return
    if (reduced) return move(target)
    let frame = 0
    let start: number | null = null
    const step = (time: number) => {
      start ??= time
      const share = Math.min(1, (time - start) / TURN_MS)
      move(share >= 1 ? target : from + (target - from) * eased(share))
      if (share < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [target, reduced])
  return turn
}
