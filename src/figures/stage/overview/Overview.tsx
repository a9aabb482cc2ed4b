/** All panels of the overview on one sheet. Each is a button that opens its mode; Tab comes to one of them, arrows go on. A handle on the last one pulls the depth open. */

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import '../../../marks/marks.css'
import '../stage.css'
import './overview.css'
import { panelsOf } from '../layouts/panels.ts'
import type { Size } from '../parts.ts'
import type { StageStrings } from '../strings.ts'
import { DepthHandle } from './DepthHandle.tsx'
import type { OverviewPanel } from './overview-panel.ts'
import { goToPanel } from './go-to-panel.ts'
import { Panel } from './Panel.tsx'

export interface OverviewProps {
  panels: readonly OverviewPanel[]
  /** Timesteps of the common clock; a fraction while it moves. */
  position: number
  depth: number
  size: Size
  presenting?: number
  strings: StageStrings
  /** Words at the handle. */
  pull: string
  /** Which panel had the focus when the overview was left; `focus`: it has it again. */
  entered?: { key: string; focus: boolean }
  onEnter?(key: string): void
  onOpen(key: string): void
  onDepth(depth: number): void
}

export function Overview({ panels, position, depth, size, presenting = 0, strings, pull, entered: before, onEnter, onOpen, onDepth }: OverviewProps) {
  const described = useId()
  const [entered, setStop] = useState(before?.key ?? null)
  const picture = useRef<SVGSVGElement>(null)
  const refocus = useRef(before?.focus ?? false)
  useEffect(() => {
    if (refocus.current) picture.current?.querySelector<SVGElement>('.panel[tabindex="0"]')?.focus({ preventScroll: true })
  }, [])
  const enter = (key: string) => {
    setStop(key)
    onEnter?.(key)
  }
  const stop = panels.some(({ key }) => key === entered) ? entered : panels[0]?.key
  const layout = useMemo(() => panelsOf(panels.map(({ shape }) => shape), panels.map(({ title }) => title.length), size, presenting, pull.length), [panels, size, presenting, pull])
  const last = layout.boxes.at(-1)
  return (
    <figure className="stage overview" aria-label={strings.label} aria-describedby={described} style={{ width: size.width, height: size.height }}>
      <figcaption className="visually-hidden" id={described}>{strings.description}</figcaption>
      <svg width={size.width} height={size.height} className="stage-picture" ref={picture} onKeyDown={goToPanel}>
        {panels.map((panel, index) => {
          const box = layout.boxes[index]
          return box && <Panel key={panel.key} panel={panel} box={box} layout={layout} position={position} depth={depth} strings={strings} stop={panel.key === stop} onFocus={enter} onOpen={onOpen} />
        })}
        {last && <DepthHandle edge={size.width} box={last} layout={layout} shape={panels.at(-1)?.shape ?? null} depth={depth} words={pull} onDepth={onDepth} />}
      </svg>
    </figure>
  )
}
