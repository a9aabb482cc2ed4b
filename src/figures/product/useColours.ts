/** The roles' colours as the theme has them now: a canvas cannot use custom properties by itself. */

import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Role } from '../../marks/cell-look.ts'

const ROLES: readonly Role[] = ['input', 'state', 'output', 'gradient', 'weights']

export function useColours(ref: RefObject<HTMLElement | null>): Record<Role, string> | null {
  const [colours, setColours] = useState<Record<Role, string> | null>(null)
  useEffect(() => {
    const read = () => {
      if (ref.current !== null) setColours((old) => same(old, coloursOf(ref.current)))
    }
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true })
    const dark = window.matchMedia?.('(prefers-color-scheme: dark)')
    dark?.addEventListener('change', read)
    return () => {
      observer.disconnect()
      dark?.removeEventListener('change', read)
    }
  }, [ref])
  return colours
}

function coloursOf(element: HTMLElement | null): Record<Role, string> {
  const style = element === null ? null : getComputedStyle(element)
  const entries = ROLES.map((role) => [role, style?.getPropertyValue(`--${role}`).trim() || 'gray'])
  return Object.fromEntries(entries) as Record<Role, string>
}

/** Keeps the old object where nothing changed, so that no texture is painted for nothing. */
function same(old: Record<Role, string> | null, now: Record<Role, string>): Record<Role, string> {
  return old !== null && ROLES.every((role) => old[role] === now[role]) ? old : now
}
