/** The line that moves over the marks: to the right on the way forward, back to the left on the way back. */

import { useApp } from '../../store/useApp.ts'
import { playhead } from './mark-places.ts'
import type { MarkPlace } from './mark-places.ts'

export interface PlayheadProps {
  places: MarkPlace[]
}

export function Playhead({ places }: PlayheadProps) {
  const position = useApp((app) => app.position)
  if (places.length === 0) return null
  const { row, at } = playhead(places, position)
  return <span className="playhead" data-row={row} style={{ left: `${at * 100}%` }} />
}
