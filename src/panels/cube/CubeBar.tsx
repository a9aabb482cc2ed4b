/** While the block is on the stage, buttons that take it apart and turn it, and sizes to try; they come when all axes are there. */

import { useApp } from '../../store/useApp.ts'
import { turnWords } from '../../text/turn.ts'
import { BlockSizes } from './BlockSizes.tsx'
import { CellLine } from './CellLine.tsx'
import { TakeApart } from './TakeApart.tsx'
import { Views } from './Views.tsx'
import './cube.css'

export function CubeBar() {
  const block = useApp((app) => app.layout === 'block' && app.moment === 0)
  const whole = useApp((app) => app.built >= 3)
  const words = turnWords(useApp((app) => app.language))
  if (!block) return null
  if (!whole) return <div className="cube-bar" />
  return (
    <div className="cube-bar">
      <TakeApart />
      <Views words={words} />
      <BlockSizes words={words} />
      <CellLine words={words} />
    </div>
  )
}
