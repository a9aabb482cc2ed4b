/** How much larger than usual the page's text is: the root's size of type against 16 px. */

import { useSyncExternalStore } from 'react'

const USUAL = 16

export function useTextScale(): number {
  return useSyncExternalStore(onResize, scaleNow, () => 1)
}

function onResize(report: () => void): () => void {
  window.addEventListener('resize', report)
  return () => window.removeEventListener('resize', report)
}

function scaleNow(): number {
  return (parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL
}
