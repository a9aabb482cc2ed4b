/** One mode of the overview: its title, its chart at the common clock's instant, the words below it. */

import { memo, useMemo } from 'react'
import type { KeyboardEvent } from 'react'
import { captionLines } from '../layouts/panels.ts'
import type { PanelBox, Panels } from '../layouts/panels.ts'
import { PartView } from '../PartView.tsx'
import type { Drawing } from '../PartView.tsx'
import type { StageStrings } from '../strings.ts'
import { blend } from '../transition.ts'
import type { OverviewPanel } from './overview-panel.ts'
import { panelParts, panelPosition } from './panel-parts.ts'

export interface PanelProps {
  panel: OverviewPanel
  box: PanelBox
  layout: Panels
  position: number
  depth: number
  strings: StageStrings
  /** Whether Tab comes to this one. */
  stop: boolean
  onFocus(key: string): void
  onOpen(key: string): void
}

const NONE: ReadonlySet<string> = new Set()

export const Panel = memo(function Panel({ panel, box, layout, position, depth, strings, stop, onFocus, onOpen }: PanelProps) {
  const { snapshot } = panel
  const drawn = useDrawn(panel, box, layout, position, depth)
  const { font, small, signs } = layout.measures
  const drawing = useMemo((): Drawing => ({ snapshot, strings, depth, follow: null, litWeights: null, heavy: NONE, signs, nameless: true }), [snapshot, strings, depth, signs])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    onOpen(panel.key)
  }
  return (
    <g className="panel" transform={`translate(${box.x} ${box.y})`} role="button" tabIndex={stop ? 0 : -1} aria-label={panel.label} onFocus={() => onFocus(panel.key)} onClick={() => onOpen(panel.key)} onKeyDown={onKeyDown}>
      <rect className="panel-ground" x={-8} y={2} width={box.width + 16} height={Math.max(0, box.height - 4)} rx={10} />
      <text className="panel-title" x={0} y={box.title} fontSize={font}>{panel.title}</text>
      <g aria-hidden="true">{drawn.map((one) => <PartView key={one.part.id} {...one} drawing={drawing} />)}</g>
      {captionLines(panel.caption, box).slice(0, layout.lines).map((line, index) => (
        <text key={line} className="panel-caption" x={0} y={box.caption + (index + 0.4) * small * 1.35} fontSize={small}>{line}</text>
      ))}
    </g>
  )
})

function useDrawn({ shape, moments }: OverviewPanel, box: PanelBox, layout: Panels, position: number, depth: number) {
  const own = panelPosition(moments, position)
  const moment = Math.floor(own + 1e-6)
  const fraction = Math.max(0, own - moment)
  const moving = fraction > 1e-6
  const from = useMemo(() => panelParts({ shape, moments, moment, depth }, layout, box), [shape, moments, moment, depth, layout, box])
  const to = useMemo(() => (moving ? panelParts({ shape, moments, moment: moment + 1, depth }, layout, box) : null), [shape, moments, moment, moving, depth, layout, box])
  return blend(from, to ?? from, to ? fraction : 0)
}
