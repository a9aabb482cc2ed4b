/** The numbers: the chosen slab as a table, where one of its cells comes from, the batch row by row. */

import { Suspense, lazy } from 'react'
import { idly } from '../idly.ts'
import { useSay } from '../text/useSay.ts'
import { BatchRows } from './BatchRows.tsx'
import { GradientNorms } from './GradientNorms.tsx'
import { SlabTable } from './SlabTable.tsx'
import './inspector.css'

const loadFormula = () => import('./CellFormula.tsx')
const CellFormula = lazy(() => loadFormula().then((module) => ({ default: module.CellFormula })))

idly(loadFormula)

export function Inspector() {
  const say = useSay()
  return (
    <section className="inspector" aria-label={say('inspector.label')}>
      <SlabTable />
      <Suspense fallback={null}>
        <CellFormula />
      </Suspense>
      <BatchRows />
      <GradientNorms />
    </section>
  )
}
