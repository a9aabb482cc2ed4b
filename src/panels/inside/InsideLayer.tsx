/** Where an opened cell lies over the stage; what had the focus gets it back when it is closed. What is shown there loads when it is opened. */

import { useLayoutEffect } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useApp } from '../../store/useApp.ts'

const InsidePanel = lazily(() => import('./InsidePanel.tsx').then((module) => module.InsidePanel))

export function InsideLayer() {
  const open = useApp((app) => app.inside !== null)
  return open ? <Layer /> : null
}

function Layer() {
  const covered = useApp((app) => app.product !== null)
  useLayoutEffect(() => {
    const before = document.activeElement
    // The stage can take the focus only when it is no longer covered.
    return () => void setTimeout(() => (before instanceof HTMLElement || before instanceof SVGElement) && before.focus({ preventScroll: true }))
  }, [])
  return <div className="inside-layer" inert={covered}><Boundary><InsidePanel /></Boundary></div>
}
