/** Size of type of the picture in px while presenting, from the window and the presenter's + and −; 0: as usual. */

import { createContext, useContext, useSyncExternalStore } from 'react'
import { useApp } from '../../store/useApp.ts'

/** 24 px in a window of 1280 × 720. */
const TYPE = 24
const LEAST = 16

/** For a picture of a screen that is not this window: the size of its type in px before + and −. */
export const TypeOfScreen = createContext<number | null>(null)

export function usePresentingType(): number {
  const present = useApp((app) => app.present)
  const scale = useApp((app) => app.textScale)
  const fitted = useSyncExternalStore(onResize, fittedNow)
  const elsewhere = useContext(TypeOfScreen)
  return present ? Math.max(LEAST, Math.round((elsewhere ?? fitted) * scale)) : 0
}

function onResize(report: () => void): () => void {
  window.addEventListener('resize', report)
  return () => window.removeEventListener('resize', report)
}

function fittedNow(): number {
  return TYPE * Math.min(window.innerWidth / 1280, window.innerHeight / 720)
}
