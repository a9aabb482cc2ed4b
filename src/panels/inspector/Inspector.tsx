/** The numbers: the chosen slab as a table, where one of its cells comes from, the batch row by row. */

import { Suspense, lazy, useRef } from 'react'
import { useOverflow } from '../../marks/overflow.ts'
import { idly } from '../idly.ts'
import { useSay } from '../text/useSay.ts'
import { useApp } from '../../store/useApp.ts'
import { BatchRows } from './BatchRows.tsx'
import { GradientNorms } from './GradientNorms.tsx'
import { SlabTable } from './SlabTable.tsx'
import { TaskFigure } from './TaskFigure.tsx'
import '../scrolls.css'
import './inspector.css'

const loadFormula = () => import('./CellFormula.tsx')
const CellFormula = lazy(() => loadFormula().then((module) => ({ default: module.CellFormula })))

const InsideTable = lazy(() => import('../inside/InsideTable.tsx').then((module) => ({ default: module.InsideTable })))

idly(loadFormula)

/** What is chosen on the stage, and where one of its cells comes from. */
function Chosen() {
  return (
    <>
      <SlabTable />
      <Suspense fallback={null}>
        <CellFormula />
      </Suspense>
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
      {inside ? <Suspense fallback={null}><InsideTable /></Suspense> : <Chosen />}
      <BatchRows />
      <GradientNorms />
    </section>
  )
}
