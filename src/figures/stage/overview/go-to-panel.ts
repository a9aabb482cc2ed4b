/** The keys inside the overview: from panel to panel. They are not the page's meanwhile. */

import type { KeyboardEvent } from 'react'

const GOES: Record<string, ((at: number, last: number) => number) | undefined> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
}

export function goToPanel(event: KeyboardEvent<SVGElement>): void {
  const go = GOES[event.key]
  const panels = [...event.currentTarget.querySelectorAll<SVGElement>('.panel')]
  const at = panels.findIndex((panel) => panel === document.activeElement)
  if (go === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  event.stopPropagation()
  panels[go(at, panels.length - 1)]?.focus()
}
