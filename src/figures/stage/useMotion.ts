/** A value on its way to another: what is shown of it now. Another goal on the way starts from where it is. */

import { useEffect, useState } from 'react'

interface Way<T> {
  key: string
  from: T
  to: T
  share: number
}

export interface Motion<T> {
  /** Which goal it is; another key is another goal. */
  key: string
  goal: T
  mix(from: T, to: T, share: number): T
  ms: number
  /** There at once: reduced motion, or it is being dragged. */
  still: boolean
}

export function useMotion<T>({ key, goal, mix, ms, still }: Motion<T>): T {
  const [way, setWay] = useState<Way<T>>({ key, from: goal, to: goal, share: 1 })
  const shown = way.share >= 1 ? way.to : mix(way.from, way.to, eased(way.share))
  if (way.key !== key) setWay({ key, from: shown, to: goal, share: still ? 1 : 0 })
  const moving = way.share < 1
  useEffect(() => {
    if (!moving) return
    let frame = 0
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const share = Math.min(1, (now - start) / ms)
      setWay((before) => (before.key === key ? { ...before, share } : before))
      if (share < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [moving, key, ms])
  return way.key === key ? shown : still ? goal : shown
}

const eased = (t: number) => t * t * (3 - 2 * t)
