/** A finger goes on and back: a swipe anywhere, a tap at the left or right edge. Taps inside belong to the picture. */

import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Share of the width at each side that a tap continues or goes back at. */
const EDGE = 0.1
/** px of a swipe, and of the tremble of a tap. */
const SWIPE = 60
const TREMBLE = 12

export interface Touch {
  from: { x: number; y: number }
  to: { x: number; y: number }
  width: number
}

/** 1: on, −1: back, 0: it meant something else. */
export function meantBy({ from, to, width }: Touch): 1 | -1 | 0 {
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (Math.abs(across) >= SWIPE && Math.abs(across) > 2 * Math.abs(down)) return across < 0 ? 1 : -1
  if (Math.max(Math.abs(across), Math.abs(down)) > TREMBLE) return 0
  return from.x < width * EDGE ? -1 : from.x > width * (1 - EDGE) ? 1 : 0
}

const CONTROLS = 'button, a, input, select, [role="slider"], [role="application"]'

export function useFingers(element: RefObject<HTMLElement | null>, press: (by: 1 | -1) => void): void {
  useEffect(() => {
    const at = element.current
    if (at === null) return
    let from: Touch['from'] | null = null
    const start = (event: TouchEvent) => {
      const [finger] = event.touches
      const control = event.target instanceof Element && event.target.closest(CONTROLS) !== null
      from = finger && event.touches.length === 1 && !control ? { x: finger.clientX, y: finger.clientY } : null
    }
    const end = (event: TouchEvent) => {
      const [finger] = event.changedTouches
      if (from === null || finger === undefined) return
      const by = meantBy({ from, to: { x: finger.clientX, y: finger.clientY }, width: window.innerWidth })
      from = null
      if (by === 0) return
      // No click of the same finger on the picture.
      event.preventDefault()
      press(by)
    }
    at.addEventListener('touchstart', start, { passive: true })
    at.addEventListener('touchend', end)
    return () => {
      at.removeEventListener('touchstart', start)
      at.removeEventListener('touchend', end)
    }
  }, [element, press])
}
