/** The panel that stands in the place of one review's way. */

import type { ReactNode } from 'react'
import { lazily } from '../../../load/lazily.ts'
import { Boundary } from '../../boundary/Boundary.tsx'
import type { LabPanel } from '../../../store/reviews-lab-state.ts'
import { useLab, useLabSay } from './useLab.ts'

const WritePanel = lazily(() => import('./WritePanel.tsx').then((module) => module.WritePanel))
const TrainPanel = lazily(() => import('./TrainPanel.tsx').then((module) => module.TrainPanel))
const WordsPanel = lazily(() => import('./WordsPanel.tsx').then((module) => module.WordsPanel))

const PANEL: Record<LabPanel, ReactNode> = { write: <WritePanel />, train: <TrainPanel />, words: <WordsPanel /> }

export function OpenLab({ panel }: { panel: LabPanel }) {
  const say = useLabSay()
  const lab = useLab()
  return (
    <section className="lab" data-panel={panel} aria-label={say(`tabs.${panel}`)} onKeyDown={(event) => event.key === 'Escape' && lab.open(null)}>
      <Boundary key={panel}>{PANEL[panel]}</Boundary>
    </section>
  )
}
