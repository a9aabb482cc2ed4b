/** The theme's colours as they are now: a canvas cannot use custom properties by itself. Read once for each theme, not for each frame. */

import { useEffect, useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { ROLES } from '../theme/tokens.ts'
import type { Role } from '../theme/tokens.ts'

export type Colours = Readonly<Record<Role | 'ink' | 'paper', string>>

const NAMES = [...ROLES, 'ink', 'paper'] as const

/** null before the element is there. The same object as long as no colour changes, so that nothing is painted for nothing. */
export function useColours(ref: RefObject<HTMLElement | null>): Colours | null {
  const [colours, setColours] = useState<Colours | null>(null)
  useLayoutEffect(() => setColours((old) => same(old, coloursOf(ref.current))), [ref])
  useEffect(() => {
    const read = () => setColours((old) => same(old, coloursOf(ref.current)))
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true })
    const preferences = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia?.(query))
    for (const one of preferences) one?.addEventListener('change', read)
    return () => {
      observer.disconnect()
      for (const one of preferences) one?.removeEventListener('change', read)
    }
  }, [ref])
  return colours
}

function coloursOf(element: HTMLElement | null): Colours | null {
  if (element === null) return null
  const style = getComputedStyle(element)
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || '#888888'])) as Colours
}

function same(old: Colours | null, now: Colours | null): Colours | null {
  return now === null || (old !== null && NAMES.every((name) => old[name] === now[name])) ? old : now
}
