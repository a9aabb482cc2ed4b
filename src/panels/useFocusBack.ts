/** What had the focus is gone together with what it stood in: the focus goes on from there, and is not lost. */

import { useEffect, useRef } from 'react'

/** `to`: a selector of what takes it once `open` is false again. Whoever has the focus elsewhere keeps it. */
export function useFocusBack(open: boolean, to: string): void {
  const was = useRef(open)
  useEffect(() => {
    const left = was.current && !open
    was.current = open
    if (left && document.activeElement === document.body) document.querySelector<HTMLElement>(to)?.focus({ preventScroll: true })
  }, [open, to])
}
