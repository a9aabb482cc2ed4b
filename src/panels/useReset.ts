/** Closes what a part of the page has opened for itself when Reset is pressed, in the same frame as all the rest. */

import { useState } from 'react'
import { useApp } from '../store/useApp.ts'

export function useReset(close: () => void): void {
  const resets = useApp((app) => app.resets)
  const [seen, setSeen] = useState(resets)
  if (seen === resets) return
  setSeen(resets)
  close()
}
