/** The panel that stands in the place of one review's way. */

import { Suspense, lazy } from 'react'
import type { ReactNode } from 'react'
import type { LabPanel } from '../../../store/reviews-lab-state.ts'
import { useLab, useLabSay } from './useLab.ts'

const WritePanel = lazy(() => import('./WritePanel.tsx').then((module) => ({ default: module.WritePanel })))
const TrainPanel = lazy(() => import('./TrainPanel.tsx').then((module) => ({ default: module.TrainPanel })))
const WordsPanel = lazy(() => import('./WordsPanel.tsx').then((module) => ({ default: module.WordsPanel })))

const PANEL: Record<LabPanel, ReactNode> = { write: <WritePanel />, train: <TrainPanel />, words: <WordsPanel /> }

export function OpenLab({ panel }: { panel: LabPanel }) {
  const say = useLabSay()
  const lab = useLab()
  return (
    <section className="lab" data-panel={panel} aria-label={say(`tabs.${panel}`)} onKeyDown={(event) => event.key === 'Escape' && lab.open(null)}>
      <Suspense fallback={null}>{PANEL[panel]}</Suspense>
    </section>
  )
}
