/** The product lying flat: rows and columns aligned, numbers in the cells where they fit, the lit row, column and cell outlined. */

import { useMemo } from 'react'
import { cellUnder } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'
import type { ProductView } from '../../trace/contract/product.ts'
import { FaceCanvas } from './FaceCanvas.tsx'
import { FaceCells } from './FaceCells.tsx'
import { LitOutline } from './LitOutline.tsx'
import { TwinGates, TwinName, WeightEdges } from './TwinMarks.tsx'
import { TwinNumbers } from './TwinNumbers.tsx'
import type { Cell } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import { SVG_CELLS } from './texture.ts'
import type { TwinLayout } from './twin-layout.ts'
import { cellsOf, twinMatrices } from './twin-matrices.ts'
import type { TwinMatrices, TwinMatrix } from './twin-matrices.ts'
import { usePointed } from './usePointed.ts'

export interface FlatTwinProps {
  view: ProductView
  layout: TwinLayout
  size: { width: number; height: number }
  lit: Cell | null
  /** How many result cells are made, in reading order. */
  shown: number
  strings: ProductStrings
  onChoose: (cell: Cell) => void
  onPoint: (cell: Cell | null) => void
}

interface Placed extends TwinMatrix {
  plane: Plane
  shown: number
}

export function FlatTwin({ view, layout, size, lit, shown, strings, onChoose, onPoint }: FlatTwinProps) {
  const matrices = useMemo(() => twinMatrices(view, strings), [view, strings])
  const placed = placedMatrices(matrices, layout, shown)
  const { result } = matrices
  const pointer = usePointed((point) => cellUnder(layout.result, result.matrix.rows, result.matrix.columns, point), onChoose, onPoint)
  const painted = cellsOf(matrices) > SVG_CELLS
  const { names } = layout
  return (
    <div className="product-layers" style={size}>
      {painted && <FaceCanvas size={size} faces={placed} />}
      <svg className="product-overlay" width={size.width} height={size.height} {...pointer} role="img" aria-label={strings.flatLabel}>
        {placed.map((one) => (
          <g key={one.id} className={one.quiet ? 'product-quiet' : undefined}>
            {!painted && <FaceCells {...one.matrix} plane={one.plane} shown={one.shown} role={one.role} reading={layout.font !== null} />}
            {one.edges !== null && <WeightEdges {...one} edges={one.edges} />}
          </g>
        ))}
        {layout.font !== null && placed.map((one) => <TwinNumbers key={one.id} {...one} font={layout.font ?? 0} />)}
        {placed.map((one, i) => <TwinGates key={one.id} {...one} gates={strings.gates} lettersUp={i === firstAcross(placed) ? layout.lettersUp : null} />)}
        {matrices.lefts.map((one, k) => <TwinName key={one.id} {...one} at={names.lefts[k]} anchor="middle" />)}
        {matrices.aboves.map((one, k) => <TwinName key={one.id} {...one} at={names.aboves[k]} anchor={names.side} />)}
        <TwinName {...result} at={names.result} anchor="middle" />
        {lit !== null && litBlocks(matrices, layout, lit).map(({ key, ...one }) => <LitOutline key={key} {...one} />)}
      </svg>
    </div>
  )
}

function placedMatrices({ lefts, aboves, result }: TwinMatrices, layout: TwinLayout, shown: number): Placed[] {
  const place = (one: TwinMatrix, plane: Plane | undefined): Placed[] => (plane === undefined ? [] : [{ ...one, plane, shown: one.matrix.rows * one.matrix.columns }])
  return [
    ...aboves.flatMap((one, k) => place(one, layout.aboves[k])),
    ...lefts.flatMap((one, k) => place(one, layout.lefts[k])),
    { ...result, plane: layout.result, shown },
  ]
}

/** The first matrix whose columns are the gates' carries their letters. */
function firstAcross(placed: Placed[]): number {
  return placed.findIndex(({ axes }) => axes.columns === 'hidden')
}

/** The cell's row in each left factor, its column in each factor above, and itself. */
function litBlocks({ lefts, aboves }: TwinMatrices, layout: TwinLayout, { row, column }: Cell) {
  const rows = layout.lefts.map((plane, k) => ({ key: `left.${k}`, plane, block: { row, column: 0, rows: 1, columns: lefts[k]?.matrix.columns ?? 0 } }))
  const columns = layout.aboves.map((plane, k) => ({ key: `above.${k}`, plane, block: { row: 0, column, rows: aboves[k]?.matrix.rows ?? 0, columns: 1 } }))
  return [...rows, ...columns, { key: 'result', plane: layout.result, block: { row, column, rows: 1, columns: 1 } }]
}
