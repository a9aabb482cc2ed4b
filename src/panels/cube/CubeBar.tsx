/** While the block is on the stage, a row of buttons that take it apart; they come when all axes are there. */

import { useApp } from '../../store/useApp.ts'
import { TakeApart } from './TakeApart.tsx'
import './cube.css'

export function CubeBar() {
  const block = useApp((app) => app.layout === 'block' && app.moment === 0)
  const whole = useApp((app) => app.built >= 3)
  if (!block) return null
  return <div className="cube-bar">{whole && <TakeApart />}</div>
}
