/** What a step shows beside the picture: a slab's table, the loss while it trains, or code. One at a time. */

import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../../panels/boundary/Boundary.tsx'
import { useApp } from '../../store/useApp.ts'
import { presentWords } from '../../text/present.ts'
import { usePlace } from './usePlace.ts'

const SlabTable = lazily(() => import('../Numbers.tsx').then((module) => module.SlabTable))
const CodeSide = lazily(() => import('./CodeSide.tsx').then((module) => module.CodeSide))
const TrainingSide = lazily(() => import('../Numbers.tsx').then((module) => module.TrainingSide))

const NudgeSide = lazily(() => import('./NudgeSide.tsx').then((module) => module.NudgeSide))

type Beside = 'table' | 'code' | 'training' | 'nudge'

export function Side() {
  const words = presentWords(useApp((app) => app.language))
  const step = usePlace()?.step
  const beside = useApp((app): Beside | null => {
    if (app.overview !== null || app.product !== null || app.inside !== null || app.cubePanel !== null) return null
    if (step?.code) return 'code'
    if (step?.nudge) return 'nudge'
    if (step?.trains) return 'training'
    // An experiment stands in the picture's place, and has its own numbers.
    return app.selected === null || (app.lesson === 'unfolded' && app.panel !== null) ? null : 'table'
  })
  if (beside === null) return null
  return (
    <aside className="present-side" data-beside={beside} aria-label={words.side}>
      <Boundary>
        {beside === 'table' && <SlabTable />}
        {beside === 'code' && <CodeSide />}
        {beside === 'training' && <TrainingSide />}
        {beside === 'nudge' && <NudgeSide />}
      </Boundary>
    </aside>
  )
}
