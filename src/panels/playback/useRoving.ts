/** A toolbar is one tab stop: arrows go from control to control inside it. A slider keeps ← and → for its value; ↑ and ↓ leave it. */

import { useEffect } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

const ITEMS = 'button, input'
const ON: Record<string, 1 | -1 | undefined> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

const itemsOf = (toolbar: HTMLElement) => [...toolbar.querySelectorAll<HTMLButtonElement | HTMLInputElement>(ITEMS)].filter((item) => !item.disabled)

function makeStop(toolbar: HTMLElement, stop: Element | undefined): void {
  for (const item of toolbar.querySelectorAll<HTMLElement>(ITEMS)) item.tabIndex = item === stop ? 0 : -1
}

/** `first`: which control Tab finds before any was used, as a selector; `changes`: what may disable controls. */
export function useRoving(toolbar: RefObject<HTMLElement | null>, first: string, changes: unknown) {
  useEffect(() => {
    const at = toolbar.current
    if (at === null) return
    const items = itemsOf(at)
    makeStop(at, items.find((item) => item === document.activeElement) ?? items.find((item) => item.matches(first)) ?? items[0])
  }, [toolbar, first, changes])
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      if (target.matches(ITEMS)) makeStop(currentTarget, target)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const by = ON[event.key]
      const inSlider = event.target instanceof HTMLInputElement
      if (by === undefined || event.ctrlKey || event.altKey || event.metaKey || (inSlider && !/Up|Down/.test(event.key))) return
      const items = itemsOf(event.currentTarget)
      const index = items.findIndex((item) => item === event.target)
      if (index < 0) return
      event.preventDefault()
      items[(index + by + items.length) % items.length]?.focus()
    },
  }
}
