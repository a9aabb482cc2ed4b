/** Above what it explains, or below where there is no room, and never beyond the window's edge. */

/** Pixels. */
const EDGE = 6

export function placeTip(tip: HTMLElement): void {
  tip.style.translate = ''
  tip.dataset.side = 'above'
  const { left, right, top } = tip.getBoundingClientRect()
  const beyond = Math.max(0, right + EDGE - document.documentElement.clientWidth)
  tip.style.translate = `${-Math.max(0, Math.min(beyond, left - EDGE))}px`
  if (top < EDGE) tip.dataset.side = 'below'
}

/** It touches what it is about, so that the pointer can go over to it. */
export function placeBeside(tip: HTMLElement, about: Element): void {
  const { left, width, top, bottom } = about.getBoundingClientRect()
  const own = tip.getBoundingClientRect()
  const room = document.documentElement.clientWidth
  tip.style.left = `${Math.max(EDGE, Math.min(room - own.width - EDGE, left + width / 2 - own.width / 2))}px`
  tip.style.top = `${top - own.height < EDGE ? bottom : top - own.height}px`
}
