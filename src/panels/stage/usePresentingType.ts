/** Size of type of the picture in px while presenting, from the window and the presenter's + and −; 0: as usual. */

import { useSyncExternalStore } from 'react'
import { useApp } from '../../store/useApp.ts'

/** 24 px in a window of 1280 × 720. */
const TYPE = 24
const LEAST = 16

export function usePresentingType(): number {
  const present = useApp((app) => app.present)
  const scale = useApp((app) => app.textScale)
  const fitted = useSyncExternalStore(onResize, fittedNow)
  return present ? Math.max(LEAST, Math.round(fitted * scale)) : 0
}

function onResize(report: () => void): () => void {
  window.addEventListener('resize', report)
  return () => window.removeEventListener('resize', report)
}

function fittedNow(): number {
  return TYPE * Math.min(window.innerWidth / 1280, window.innerHeight / 720)
}
