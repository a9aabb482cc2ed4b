/** The experiments under the picture: one row of buttons, and the one that is open. */

import { Suspense, lazy } from 'react'
import type { ReactNode } from 'react'
import { PANELS } from '../../store/experiments/state.ts'
import type { PanelName } from '../../store/experiments/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { useExperimentSay } from './useExperimentSay.ts'
import './experiments.css'

const RadiusPanel = lazy(() => import('../radius/RadiusPanel.tsx').then((module) => ({ default: module.RadiusPanel })))
const ItemisedPanel = lazy(() => import('./ItemisedPanel.tsx').then((module) => ({ default: module.ItemisedPanel })))
const CellsPanel = lazy(() => import('./CellsPanel.tsx').then((module) => ({ default: module.CellsPanel })))
const ClippingPanel = lazy(() => import('./ClippingPanel.tsx').then((module) => ({ default: module.ClippingPanel })))
const TruncationPanel = lazy(() => import('./TruncationPanel.tsx').then((module) => ({ default: module.TruncationPanel })))

const PANEL: Record<PanelName, ReactNode> = { radius: <RadiusPanel />, itemised: <ItemisedPanel />, cells: <CellsPanel />, clipping: <ClippingPanel />, truncation: <TruncationPanel /> }

export function Experiments() {
  const say = useExperimentSay()
  const sayRadius = useSay()
  const { openExperiment } = useActions()
  const open = useApp((app) => app.panel)
  return (
    <>
      <div className="experiment-row" role="group" aria-label={say('label')}>
        {PANELS.map((panel) => (
          <button key={panel} type="button" aria-expanded={open === panel} onClick={() => openExperiment(open === panel ? null : panel)}>
            {panel === 'radius' ? sayRadius('radius.label') : say(`tabs.${panel}`)}
          </button>
        ))}
      </div>
      {open && <Suspense fallback={<div className="experiment" aria-hidden="true" />}>{PANEL[open]}</Suspense>}
    </>
  )
}
