/** What only this lesson has: fold and unfold, and the block taken apart while it is on the stage. */

import { useApp } from '../../store/useApp.ts'
import { FoldButton } from './FoldButton.tsx'
import { TakeApart } from './TakeApart.tsx'
import './cube.css'

export function CubeBar() {
  const block = useApp((app) => app.layout === 'block' && app.built >= 3 && app.moment === 0)
  return (
    <div className="cube-bar">
      <FoldButton />
      {block && <TakeApart />}
    </div>
  )
}
