/** The sizes in a script that can be pointed at, with the pointer or with ← and → while the script has the focus: their axis lights. */

import { useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { NamedAxis } from '../../export/code/shape-axes.ts'
import { useApp } from '../../store/useApp.ts'

const SIZES = '[data-axis]'

export interface PointedShape {
  /** The axis that is lit, from here or elsewhere. */
  lit: string | null
  point: (axis: NamedAxis | null) => void
  onKeyDown: (event: KeyboardEvent) => void
  onBlur: () => void
  /** What a screen reader is told: the size that a key has reached. */
  said: string
}

export function usePointedShape(scroller: RefObject<HTMLElement | null>): PointedShape {
  const lit = useApp((app) => app.lit)
  const point = useApp((app) => app.actions.light)
  const [at, setAt] = useState(-1)
  const [said, setSaid] = useState('')
  const reach = (next: number, sizes: HTMLElement[]) => {
    const size = sizes[next]
    setAt(size === undefined ? -1 : next)
    setSaid(size?.textContent ?? '')
    point((size?.dataset.axis as NamedAxis | undefined) ?? null)
    size?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    const sizes = [...(scroller.current?.querySelectorAll<HTMLElement>(SIZES) ?? [])]
    if (sizes.length === 0) return
    // Not the page's key as well.
    event.preventDefault()
    const forward = event.key === 'ArrowRight'
    reach(at < 0 ? (forward ? 0 : sizes.length - 1) : (at + (forward ? 1 : -1) + sizes.length) % sizes.length, sizes)
  }
  return { lit, point, onKeyDown, onBlur: () => reach(-1, []), said }
}
