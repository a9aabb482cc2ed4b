/** Which controls are smaller than 24 × 24 px (WCAG 2.5.8), by name and size. */

import type { Page } from 'playwright'

/** Not in the pictures: there a place and its size say what is shown. */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(() => {
  const LEAST = 24
  const tooSmall = ({ width, height }: DOMRect) => Math.min(width, height) < LEAST - 0.01
  const inSentence = (at: Element) => {
    const { display } = getComputedStyle(at)
    return display === 'inline' && at.parentElement?.textContent !== at.textContent
  }
  return [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, a[href]')].flatMap((at) => {
    // A label is pressed for its field, too.
    const boxes = [at, ...('labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [])].map((one) => one.getBoundingClientRect())
    const hidden = at.matches('.skip') || at.closest('[inert]') !== null || !at.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    if (hidden || inSentence(at) || boxes.some((box) => !tooSmall(box))) return []
    const { width, height } = at.getBoundingClientRect()
    return [`${at.localName} ${at.getAttribute('aria-label') ?? at.textContent.trim()}: ${width.toFixed(1)} × ${height.toFixed(1)}`]
  })
})
