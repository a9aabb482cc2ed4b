/** Beside the lesson of the film reviews: one row of buttons, and the panel that is open. */

import { Suspense, lazy } from 'react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { LAB_PANELS } from '../../../store/reviews-lab-state.ts'
import type { LabPanel, ReviewsLab as Lab } from '../../../store/reviews-lab-state.ts'
import { LabContext, useLabSay, useLoadedLab } from './useLab.ts'
import './lab.css'

const WritePanel = lazy(() => import('./WritePanel.tsx').then((module) => ({ default: module.WritePanel })))
const TrainPanel = lazy(() => import('./TrainPanel.tsx').then((module) => ({ default: module.TrainPanel })))
const WordsPanel = lazy(() => import('./WordsPanel.tsx').then((module) => ({ default: module.WordsPanel })))

const PANEL: Record<LabPanel, ReactNode> = { write: <WritePanel />, train: <TrainPanel />, words: <WordsPanel /> }

export function ReviewsLab() {
  const lab = useLoadedLab()
  return lab ? <LabContext value={lab}><Panels lab={lab} /></LabContext> : <div className="lab-row" aria-hidden="true" />
}

function Panels({ lab }: { lab: Lab }) {
  const say = useLabSay()
  const open = useStore(lab.store, (state) => state.panel)
  return (
    <>
      <div className="lab-row" role="group" aria-label={say('label')}>
        {LAB_PANELS.map((panel) => (
          <button key={panel} type="button" aria-expanded={open === panel} onClick={() => lab.open(open === panel ? null : panel)}>{say(`tabs.${panel}`)}</button>
        ))}
      </div>
      {open && (
        <section className="lab" aria-label={say(`tabs.${open}`)} onKeyDown={(event) => event.key === 'Escape' && lab.open(null)}>
          <Suspense fallback={null}>{PANEL[open]}</Suspense>
        </section>
      )}
    </>
  )
}
