/** A picture of many parts is one tab stop: arrows, Home and End go from part to part. Each is named, and shows its name in a tip. */

import { useState } from 'react'
import type { KeyboardEvent } from 'react'

export interface PartProps {
  role: 'img'
  'aria-label': string
  'data-tip': ''
  'data-stop': number
  tabIndex: number
  onFocus: () => void
}

const GOES: Record<string, ((at: number, last: number) => number) | undefined> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
}

export function useParts(count: number) {
  const [stop, setStop] = useState(0)
  const here = Math.min(stop, count - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = GOES[event.key]?.(here, count - 1)
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    // They are not the page's meanwhile.
    event.stopPropagation()
    event.currentTarget.querySelector<HTMLElement | SVGElement>(`[data-stop="${to}"]`)?.focus()
  }
  const part = (index: number, name: string, onFocus?: () => void): PartProps => ({
    role: 'img',
    'aria-label': name,
    'data-tip': '',
    'data-stop': index,
    tabIndex: index === here ? 0 : -1,
    onFocus: () => {
      setStop(index)
      onFocus?.()
    },
  })
  return { part, onKeyDown }
}
