/** The one tip that floats over the page, above modal windows too where the browser has popovers. */

import './tip.css'

export function makeTip(page: Document): HTMLElement {
  const tip = page.createElement('div')
  tip.className = 'tip-text tip-floating'
  tip.setAttribute('role', 'tooltip')
  if ('showPopover' in tip) tip.popover = 'manual'
  tip.hidden = true
  return tip
}
