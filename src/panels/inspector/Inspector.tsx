/** The numbers: the chosen slab as a table, where one of its cells comes from, the batch row by row. */

import { useRef } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useOverflow } from '../../marks/overflow.ts'
import { idly } from '../idly.ts'
import { useApp } from '../../store/useApp.ts'
import type { AppState } from '../../store/state.ts'
import { recomputable } from '../recompute/recomputable.ts'
import { useSay } from '../text/useSay.ts'
import { madeAt } from './chosen.ts'
import { BatchRows } from './BatchRows.tsx'
import { GradientNorms } from './GradientNorms.tsx'
import { SlabTable } from './SlabTable.tsx'
import { TaskFigure } from './TaskFigure.tsx'
import '../scrolls.css'
import './inspector.css'

const CellFormula = lazily(() => import('./CellFormula.tsx').then((module) => module.CellFormula))

const InsideTable = lazily(() => import('../inside/InsideTable.tsx').then((module) => module.InsideTable))
const Recompute = lazily(() => import('../recompute/Recompute.tsx').then((module) => module.Recompute))

idly(CellFormula.ahead)

/** The chosen number, if it is a gradient that has been computed and can be taken apart. */
function recomputed({ selected, snapshot, moments, moment }: Pick<AppState, 'selected' | 'snapshot' | 'moments' | 'moment'>) {
  if (selected === null || recomputable(selected) === null || snapshot?.tensors[selected.tensor] === undefined) return null
  return madeAt(selected, moments) <= moment ? selected : null
}

/** What is chosen on the stage, and where one of its cells comes from. */
function Chosen() {
  const cell = useApp(recomputed)
  // Terms opened take the place of the formula, which says the same without the numbers in between.
  const opened = useApp((app) => app.recompute !== null && app.recompute.terms !== null && app.hovered === null)
  return (
    <>
      <SlabTable />
      {cell && (
        <Boundary>
          <Recompute cell={cell} />
        </Boundary>
      )}
      {!(cell && opened) && (
        <Boundary>
          <CellFormula />
        </Boundary>
      )}
    </>
  )
}

export function Inspector() {
  const say = useSay()
  const scroller = useRef<HTMLElement>(null)
  const inside = useApp((app) => app.inside !== null)
  const { after } = useOverflow(scroller, 'y')
  return (
    <section className="inspector scrolls" aria-label={say('inspector.label')} data-more={after} ref={scroller}>
      <TaskFigure />
      {inside ? <Boundary><InsideTable /></Boundary> : <Chosen />}
      <BatchRows />
      <GradientNorms />
    </section>
  )
}
