/** Above its word, or below where there is no room, and never beyond the window's edge. */

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
