/** The numbers: the chosen slab as a table, where one of its cells comes from, the batch row by row. */

import { useSay } from '../text/useSay.ts'
import { BatchRows } from './BatchRows.tsx'
import { CellFormula } from './CellFormula.tsx'
import { GradientNorms } from './GradientNorms.tsx'
import { SlabTable } from './SlabTable.tsx'
import './inspector.css'

export function Inspector() {
  const say = useSay()
  return (
    <section className="inspector" aria-label={say('inspector.label')}>
      <SlabTable />
      <CellFormula />
      <BatchRows />
      <GradientNorms />
    </section>
  )
}
