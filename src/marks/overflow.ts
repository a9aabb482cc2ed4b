/** Whether something scrolls on beyond its edges: what is cut off has to look cut off. */

import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/** What of a scroller's content lies out of view before and after. */
export interface Overflow {
  before: boolean
  after: boolean
}

/** Half pixels come from rounding, not from content. */
const LEAST = 2

/** `offset`, `view` and `content` along one axis, in px. */
export function overflowOf(offset: number, view: number, content: number): Overflow {
  return { before: offset >= LEAST, after: content - view - offset >= LEAST }
}

/** Follows scrolling, and sizes of the scroller and of what is in it. */
export function useOverflow(element: RefObject<HTMLElement | null>, axis: 'x' | 'y'): Overflow {
  const [overflow, setOverflow] = useState<Overflow>({ before: false, after: false })
  useLayoutEffect(() => {
    const at = element.current
    if (at === null) return
    const measure = () => {
      const next = axis === 'x' ? overflowOf(at.scrollLeft, at.clientWidth, at.scrollWidth) : overflowOf(at.scrollTop, at.clientHeight, at.scrollHeight)
      setOverflow((old) => (old.before === next.before && old.after === next.after ? old : next))
    }
    measure()
    at.addEventListener('scroll', measure, { passive: true })
    const stop = watchSizes(at, measure)
    return () => {
      at.removeEventListener('scroll', measure)
      stop()
    }
  }, [element, axis])
  return overflow
}

function watchSizes(at: HTMLElement, measure: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const sizes = new ResizeObserver(measure)
  const watchAll = () => {
    sizes.disconnect()
    sizes.observe(at)
    for (const child of at.children) sizes.observe(child)
    measure()
  }
  watchAll()
  const children = new MutationObserver(watchAll)
  children.observe(at, { childList: true })
  return () => {
    sizes.disconnect()
    children.disconnect()
  }
}
