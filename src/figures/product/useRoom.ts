/** The room that an element has, in px, as it changes; `before` until it is measured (and where nothing can be). */

import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Room } from './areas.ts'

export function useRoom(element: RefObject<HTMLElement | null>, before: Room): Room {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const at = element.current
    if (at === null || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = at
      setRoom((old) => (width === 0 || (old?.width === width && old.height === height) ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(at)
    return () => observer.disconnect()
  }, [element])
  return room ?? before
}
