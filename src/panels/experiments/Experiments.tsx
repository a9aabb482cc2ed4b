/** The experiments under the picture: one row of buttons, and the one that is open. */

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { PANELS } from '../../store/experiments/state.ts'
import type { PanelName } from '../../store/experiments/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { useExperimentSay } from './useExperimentSay.ts'
import './experiments.css'

const RadiusPanel = lazily(() => import('../radius/RadiusPanel.tsx').then((module) => module.RadiusPanel))
const ItemisedPanel = lazily(() => import('./ItemisedPanel.tsx').then((module) => module.ItemisedPanel))
const CellsPanel = lazily(() => import('./CellsPanel.tsx').then((module) => module.CellsPanel))
const ClippingPanel = lazily(() => import('./ClippingPanel.tsx').then((module) => module.ClippingPanel))
const TruncationPanel = lazily(() => import('./TruncationPanel.tsx').then((module) => module.TruncationPanel))
const StatefulPanel = lazily(() => import('./StatefulPanel.tsx').then((module) => module.StatefulPanel))

const PANEL: Record<PanelName, ReactNode> = {
  radius: <RadiusPanel />, itemised: <ItemisedPanel />, cells: <CellsPanel />, clipping: <ClippingPanel />, truncation: <TruncationPanel />, stateful: <StatefulPanel />,
}

export function Experiments() {
  const say = useExperimentSay()
  const sayRadius = useSay()
  const { openExperiment } = useActions()
  const open = useApp((app) => app.panel)
  const row = useRef<HTMLDivElement>(null)
  // In a narrow window the row is scrolled.
  useEffect(() => {
    row.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [open])
  return (
    <>
      <div className="experiment-row" ref={row} role="group" aria-label={say('label')}>
        {PANELS.map((panel) => (
          <button key={panel} type="button" aria-expanded={open === panel} onClick={() => openExperiment(open === panel ? null : panel)}>
            {panel === 'radius' ? sayRadius('radius.label') : say(`tabs.${panel}`)}
          </button>
        ))}
      </div>
      {open && <Boundary key={open} fallback={<div className="experiment" aria-hidden="true" />}>{PANEL[open]}</Boundary>}
    </>
  )
}
