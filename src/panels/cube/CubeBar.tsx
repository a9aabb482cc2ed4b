/** A row of buttons: what takes the block apart, once all axes are there, and what else there is about it. */

import { Suspense, lazy } from 'react'
import { useApp } from '../../store/useApp.ts'
import { TakeApart } from './TakeApart.tsx'
import { idly } from '../idly.ts'
import './cube.css'

const loadButtons = () => import('./more/PanelButtons.tsx')
const PanelButtons = lazy(() => loadButtons().then((module) => ({ default: module.PanelButtons })))

idly(loadButtons)

export function CubeBar() {
  const block = useApp((app) => app.layout === 'block' && app.moment === 0 && app.panel === null)
  const whole = useApp((app) => app.built >= 3)
  return (
    <div className="cube-bar">
      {block && whole && <TakeApart />}
      <Suspense fallback={null}>
        <PanelButtons />
      </Suspense>
    </div>
  )
}
