/** The panel that stands in the picture's place; Escape goes back to it. */

import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useOverflow } from '../../../marks/overflow.ts'
import { useActions, useApp } from '../../../store/useApp.ts'
import { BatchesPanel } from './BatchesPanel.tsx'
import { LengthsPanel } from './LengthsPanel.tsx'
import { OrderPanel } from './OrderPanel.tsx'
import { useWords } from './words.ts'
import './more.css'

const PANELS: Record<'order' | 'batches' | 'lengths', () => ReactNode> = { order: OrderPanel, batches: BatchesPanel, lengths: LengthsPanel }

export function CubePanel() {
  const words = useWords()
  const panel = useApp((app) => app.cubePanel)
  const transposed = useApp((app) => app.cube.transposed.on)
  const { openPanelOf } = useActions()
  const scroller = useRef<HTMLElement>(null)
  const { after } = useOverflow(scroller, 'y')
  if (panel === null) return null
  const Panel = PANELS[panel]
  return (
    <section key={panel} className="cube-panel scrolls" data-panel={panel} data-transposed={panel === 'order' && transposed} data-more={after} aria-label={words.names[panel]} ref={scroller} onKeyDown={(event) => event.key === 'Escape' && openPanelOf(null)}>
      <h2 className="visually-hidden">{words.names[panel]}</h2>
      <Panel />
    </section>
  )
}
