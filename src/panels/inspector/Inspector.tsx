/** The numbers: the chosen slab as a table, where one of its cells comes from, the batch row by row. */

import { Suspense, lazy, useRef } from 'react'
import { useOverflow } from '../../marks/overflow.ts'
import { idly } from '../idly.ts'
import { useSay } from '../text/useSay.ts'
import { BatchRows } from './BatchRows.tsx'
import { GradientNorms } from './GradientNorms.tsx'
import { SlabTable } from './SlabTable.tsx'
import { TaskFigure } from './TaskFigure.tsx'
import '../scrolls.css'
import './inspector.css'

const loadFormula = () => import('./CellFormula.tsx')
const CellFormula = lazy(() => loadFormula().then((module) => ({ default: module.CellFormula })))

idly(loadFormula)

export function Inspector() {
  const say = useSay()
  const scroller = useRef<HTMLElement>(null)
  const { after } = useOverflow(scroller, 'y')
  return (
    <section className="inspector scrolls" aria-label={say('inspector.label')} data-more={after} ref={scroller}>
      <TaskFigure />
      <SlabTable />
      <Suspense fallback={null}>
        <CellFormula />
      </Suspense>
      <BatchRows />
      <GradientNorms />
    </section>
  )
}
