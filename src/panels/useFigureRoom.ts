/** The room of a small figure in px as it changes, and the size of its type, which the reader may have made larger. */

import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

export interface FigureRoom {
  width: number
  height: number
  /** Font size in px. */
  text: number
}

/** Where nothing is laid out there is no type either. */
const USUAL_TEXT = 12

export function useFigureRoom(element: RefObject<HTMLElement | null>): FigureRoom {
  const [room, setRoom] = useState<FigureRoom>({ width: 0, height: 0, text: USUAL_TEXT })
  useLayoutEffect(() => {
    const at = element.current
    if (at === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = at
      const text = parseFloat(getComputedStyle(at).fontSize) || USUAL_TEXT
      setRoom((old) => (old.width === width && old.height === height && old.text === text ? old : { width, height, text }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(at)
    return () => observer.disconnect()
  }, [element])
  return room
}
