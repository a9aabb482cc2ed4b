/** The product lying flat: rows and columns aligned, numbers in the cells where they fit, the lit row, column and cell outlined. */

import { useMemo } from 'react'
import type { MouseEvent } from 'react'
import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { cellUnder, pointOn } from '../../marks/plane.ts'
import type { ProductView } from '../../trace/contract/product.ts'
import { paintedAt, useMatrices } from './BoxPicture.tsx'
import { FaceCanvas } from './FaceCanvas.tsx'
import type { PaintedFace } from './FaceCanvas.tsx'
import { FaceCells } from './FaceCells.tsx'
import { LitOutline } from './LitOutline.tsx'
import { linesOf, roleOf, sizesOf } from './faces.ts'
import type { Cell, Face } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import type { Matrix } from './texture.ts'
import { lineIn, twinLayout } from './twin-layout.ts'
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
  const written = useWritten(view)
  const drawn = SLOTS.map((slot): PaintedFace => drawnMatrix(layout.matrices[slot], written[slot], view, shown))
  const { result, left, above } = layout.matrices
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const cell = cellUnder(result.plane, result.rows, result.columns, { x: event.clientX - box.left, y: event.clientY - box.top })
    if (cell !== null) onChoose(cell)
  }
  const lines = lit === null ? [] : linesOf(view.request.summing, sizes, lit)
  return (
    <div className="product-layers" style={size}>
      {paintedAt(view) && <FaceCanvas size={size} faces={drawn} />}
      <svg className="product-overlay" width={size.width} height={size.height} onClick={choose} role="img" aria-label={strings.flatLabel}>
        {!paintedAt(view) && drawn.map(({ matrix, ...face }, i) => <FaceCells key={SLOTS[i]} {...matrix} {...face} reading={layout.numbers} />)}
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

/** The three matrices as they are written here; the same objects as long as the view is the same. */
function useWritten(view: ProductView) {
  const faces = useMatrices(view)
  return useMemo(() => {
    const written = (face: Face, transposed: boolean) => {
      const { rows, columns, value, max } = faces[face]
      return transposed ? { rows: columns, columns: rows, max, value: (row: number, column: number) => value(column, row) } : faces[face]
    }
    const { left, above, result } = twinLayout(sizesOf(view), view.request.summing, { width: 1, height: 1 }).matrices
    return { left: written(left.face, left.transposed), above: written(above.face, above.transposed), result: written(result.face, false) }
  }, [faces, view])
}

function drawnMatrix(place: TwinMatrix, matrix: Matrix, view: ProductView, shown: number) {
  const role = roleOf(view.request, place.face)
  return { matrix, plane: place.plane, role, shown: place.slot === 'result' ? shown : matrix.rows * matrix.columns }
}

type NumbersProps = PaintedFace & { cell: number }

function Numbers({ matrix, plane, shown, cell }: NumbersProps) {
  const { rows, columns, value } = matrix
  const cells = Array.from({ length: Math.min(rows * columns, shown) }, (_, i) => ({ row: Math.floor(i / columns), column: i % columns }))
  return (
    <g className="product-numbers" fontSize={cell >= 40 ? 12 : 11}>
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
