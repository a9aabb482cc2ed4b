/** Where something was opened: at the pointer, or at the part of the picture that has the keyboard's focus. */

import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

export interface Place {
  x: number
  y: number
}

/** In px of the viewport, as of the last press; null before one. */
export function useOpenedAt(): RefObject<Place | null> {
  const at = useRef<Place | null>(null)
  useEffect(() => {
    const onPointer = (event: PointerEvent) => (at.current = { x: event.clientX, y: event.clientY })
    const onKey = () => (at.current = focusedPlace())
    window.addEventListener('pointerdown', onPointer, true)
    window.addEventListener('keydown', onKey, true)
    return () => {
      window.removeEventListener('pointerdown', onPointer, true)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [])
  return at
}

function focusedPlace(): Place | null {
  const box = document.activeElement?.getBoundingClientRect()
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
