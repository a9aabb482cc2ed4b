/** What a step shows beside the picture: a slab's table, the loss while it trains, or code. One at a time. */

import { Suspense, lazy } from 'react'
import { useActions, useApp } from '../../store/useApp.ts'
import { presentWords } from '../../text/present.ts'
import { usePlace } from './usePlace.ts'

const SlabTable = lazy(() => import('../Numbers.tsx').then((module) => ({ default: module.SlabTable })))
const CodeStrip = lazy(() => import('../../panels/code/CodeStrip.tsx').then((module) => ({ default: module.CodeStrip })))
const TrainingSide = lazy(() => import('../Numbers.tsx').then((module) => ({ default: module.TrainingSide })))

const NudgeSide = lazy(() => import('./NudgeSide.tsx').then((module) => ({ default: module.NudgeSide })))

type Beside = 'table' | 'code' | 'training' | 'nudge'

export function Side() {
  const words = presentWords(useApp((app) => app.language))
  const step = usePlace()?.step
  const beside = useApp((app): Beside | null => {
    if (app.overview !== null || app.product !== null || app.inside !== null || app.cubePanel !== null) return null
    if (step?.code) return 'code'
    if (step?.nudge) return 'nudge'
    if (step?.trains) return 'training'
    return app.selected === null ? null : 'table'
  })
  if (beside === null) return null
  return (
    <aside className="present-side" data-beside={beside} aria-label={words.side}>
      <Suspense fallback={null}>
        {beside === 'table' && <SlabTable />}
        {beside === 'code' && <Code />}
        {beside === 'training' && <TrainingSide />}
        {beside === 'nudge' && <NudgeSide />}
      </Suspense>
    </aside>
  )
}

function Code() {
  const leave = useActions().setPresent
  return <CodeStrip onClose={() => leave(false)} />
}
