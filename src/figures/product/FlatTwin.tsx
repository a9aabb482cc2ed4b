/** The product lying flat: rows and columns aligned, numbers in the cells where they fit, the lit row, column and cell outlined. */

import type { MouseEvent } from 'react'
import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { cellUnder, pointOn } from '../../marks/plane.ts'
import type { ProductView } from '../../trace/contract/product.ts'
import { paintedAt, useMatrices } from './BoxPicture.tsx'
import { FaceCanvas } from './FaceCanvas.tsx'
import { FaceCells } from './FaceCells.tsx'
import { LitOutline } from './LitOutline.tsx'
import { RESULT, linesOf, roleOf, sizesOf } from './faces.ts'
import type { Cell } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import { lineIn, twinLayout, turned } from './twin-layout.ts'
import type { Slot, TwinMatrix } from './twin-layout.ts'

const SLOTS: readonly Slot[] = ['left', 'above', 'result']

export interface FlatTwinProps {
  view: ProductView
  size: { width: number; height: number }
  lit: Cell | null
  shown: number
  strings: ProductStrings
  onChoose: (cell: Cell) => void
}

export function FlatTwin({ view, size, lit, shown, strings, onChoose }: FlatTwinProps) {
  const sizes = sizesOf(view)
  const layout = twinLayout(sizes, view.request.summing, size)
  const matrices = useMatrices(view)
  const drawn = SLOTS.map((slot) => drawnMatrix(layout.matrices[slot], matrices, view, shown))
  const { result, left, above } = layout.matrices
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const cell = cellUnder(result.plane, result.rows, result.columns, { x: event.clientX - box.left, y: event.clientY - box.top })
    if (cell !== null) onChoose(cell)
  }
  const lines = lit === null ? [] : linesOf(view.request.summing, sizes, lit)
  return (
    <div className="product-layers" style={size}>
      {paintedAt(view) && <FaceCanvas size={size} faces={drawn.map(({ rows, columns, value, max, ...rest }) => ({ ...rest, matrix: { rows, columns, value, max } }))} />}
      <svg className="product-overlay" width={size.width} height={size.height} onClick={choose} role="img" aria-label={strings.flatLabel}>
        {!paintedAt(view) && drawn.map((face, i) => <FaceCells key={SLOTS[i]} {...face} />)}
        {layout.numbers && drawn.map((face, i) => <Numbers key={SLOTS[i]} {...face} cell={layout.cell} />)}
        {SLOTS.map((slot) => (
          <Name key={slot} matrix={layout.matrices[slot]} view={view} strings={strings} />
        ))}
        {lines.map((line, i) => {
          const matrix = i === 0 ? left : above
          return <LitOutline key={line.face} plane={matrix.plane} block={lineIn(matrix, line)} />
        })}
        {lit !== null && <LitOutline plane={result.plane} block={{ ...lit, rows: 1, columns: 1 }} />}
      </svg>
    </div>
  )
}

type Matrices = ReturnType<typeof useMatrices>

function drawnMatrix(matrix: TwinMatrix, matrices: Matrices, view: ProductView, shown: number) {
  const { rows, columns, plane, face } = matrix
  const result = face === RESULT[view.request.summing]
  const value = (row: number, column: number) => {
    const at = turned(matrix, { row, column })
    return matrices[face].value(at.row, at.column)
  }
  return { rows, columns, plane, value, max: matrices[face].max, role: roleOf(view.request, face), shown: result ? shown : rows * columns }
}

type NumbersProps = ReturnType<typeof drawnMatrix> & { cell: number }

function Numbers({ rows, columns, plane, value, shown, cell }: NumbersProps) {
  const cells = Array.from({ length: Math.min(rows * columns, shown) }, (_, i) => ({ row: Math.floor(i / columns), column: i % columns }))
  return (
    <g className="product-numbers" fontSize={cell >= 42 ? 13 : 12}>
      {cells.map(({ row, column }) => {
        const at = pointOn(plane, column + 0.5, row + 0.5)
        const number = value(row, column)
        return (
          <text key={row * columns + column} x={at.x} y={at.y + 4} textAnchor="middle">
            {shortNumber(number)}
            <title>{sixDigits(number).text}</title>
          </text>
        )
      })}
    </g>
  )
}

function Name({ matrix, view, strings }: { matrix: TwinMatrix; view: ProductView; strings: ProductStrings }) {
  return (
    <text className={`product-name text-${roleOf(view.request, matrix.face)}`} {...matrix.name} textAnchor="middle">
      {strings.names[matrix.face]}
      {matrix.transposed ? 'ᵀ' : ''}
    </text>
  )
}
