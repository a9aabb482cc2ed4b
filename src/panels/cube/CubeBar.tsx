/** A row of buttons: what takes the block apart and turns it, with sizes to try, once all axes are there; and what else there is about it. */

import { useApp } from '../../store/useApp.ts'
import { turnWords } from '../../text/turn.ts'
import { BlockSizes } from './BlockSizes.tsx'
import { CellLine } from './CellLine.tsx'
import { PanelButtons } from './more/PanelButtons.tsx'
import { TakeApart } from './TakeApart.tsx'
import { Views } from './Views.tsx'
import './cube.css'

export function CubeBar() {
  const block = useApp((app) => app.layout === 'block' && app.moment === 0 && app.cubePanel === null)
  const whole = useApp((app) => app.built >= 3)
  const words = turnWords(useApp((app) => app.language))
  return (
    <div className="cube-bar">
      {block && whole && (
        <>
          <TakeApart />
          <Views words={words} />
          <BlockSizes words={words} />
          <CellLine words={words} />
        </>
      )}
      <PanelButtons />
    </div>
  )
}
