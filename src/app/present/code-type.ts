/** Code beside the picture: in the largest type at which the whole script is in view; what is longer still scrolls by key. */

import type { KeyPress } from '../keys/shortcut.ts'

/** px: less is not read from the last row. */
const LEAST = 24
/** Nor less than this part of the other type. */
const SMALLEST = 0.75
/** px between two sizes that are tried. */
const STEP = 0.5
/** Part of the panel that a press of an arrow moves. */
const MOVED = 0.5

/** Sizes of type to try, from that of the rest of the screen down. */
export function codeTypes(rest: number): number[] {
  const least = Math.min(rest, Math.max(LEAST, rest * SMALLEST))
  const steps = Math.ceil((rest - least) / STEP)
  return [...Array.from({ length: steps }, (_, i) => rest - i * STEP), least]
}

const linesIn = (room: HTMLElement) => room.querySelector<HTMLElement>('[role="tabpanel"]')

export function fitCode(room: HTMLElement): void {
  const lines = linesIn(room)
  if (lines === null) return
  for (const type of codeTypes(parseFloat(getComputedStyle(document.documentElement).fontSize))) {
    room.style.setProperty('--code-type', `${type}px`)
    if (lines.scrollHeight <= lines.clientHeight) return
  }
}

/** How a press moves the code: 1 down, −1 up; null: it is not about the code. */
export function codeMoveOf({ key, modified, focus }: KeyPress): 1 | -1 | null {
  if (modified || focus === 'field' || focus === 'text') return null
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
}

/** Says on the element whether there is more above and below; the edge fades there. */
export function tellMore(room: HTMLElement): void {
  const lines = linesIn(room)
  if (lines === null) return
  const { scrollTop, scrollHeight, clientHeight } = lines
  room.dataset.above = String(scrollTop > 1)
  room.dataset.below = String(scrollHeight - clientHeight - scrollTop > 1)
}

export function moveCode(room: HTMLElement, by: 1 | -1): void {
  const lines = linesIn(room)
  if (lines !== null) lines.scrollTop += by * MOVED * lines.clientHeight
}
