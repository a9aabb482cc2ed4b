/** Says that something which was asked for waits for code that did not come. */

import { useState, useSyncExternalStore } from 'react'
import { onWishes, wishes } from '../../load/insist.ts'
import { NotThere } from './NotThere.tsx'
import './boundary.css'

export function Missing() {
  const waiting = useSyncExternalStore(onWishes, wishes)
  const [closed, setClosed] = useState<typeof waiting>([])
  // Another wish is said again.
  if (waiting.length === 0 || waiting === closed) return null
  return <NotThere again={() => Promise.all(waiting.map((wish) => wish()))} onClose={() => setClosed(waiting)} />
}
