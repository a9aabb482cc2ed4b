/** Size of type that is wished for in the picture, in px: the presenter's, or that of a reader who has set a large one in the browser. */

import { useSyncExternalStore } from 'react'
import { usePresentingType } from './usePresentingType.ts'

/** px from which on the reader's type is larger than the picture's own. */
const LARGE = 20

/** 0: as suits the room. */
export function useStageType(): number {
  const presenting = usePresentingType()
  const root = useSyncExternalStore(onResize, rootNow)
  return presenting > 0 ? presenting : root >= LARGE ? root : 0
}

/** Asked for at each drawing; the browser is asked after a change only. 0: not known. */
let known = 0

function rootNow(): number {
  known ||= Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize)) || 1
  return known
}

function onResize(report: () => void): () => void {
  // Nobody may have listened when it last changed.
  known = 0
  const changed = () => {
    known = 0
    report()
  }
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}
