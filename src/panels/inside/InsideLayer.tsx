/** Where an opened cell lies over the stage; what had the focus gets it back when it is closed. */

import { useLayoutEffect } from 'react'
import { useApp } from '../../store/useApp.ts'
import { InsidePanel } from './InsidePanel.tsx'

export function InsideLayer() {
  const inside = useApp((app) => app.inside)
  const covered = useApp((app) => app.product !== null)
  useLayoutEffect(() => {
    const before = document.activeElement
    // The stage can take the focus only when it is no longer covered.
    return () => void setTimeout(() => (before instanceof HTMLElement || before instanceof SVGElement) && before.focus({ preventScroll: true }))
  }, [])
  if (inside === null) return null
  return <div className="inside-layer" inert={covered}><InsidePanel inside={inside} /></div>
}
