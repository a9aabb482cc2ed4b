/** The cells of one matrix on its plane, as SVG: filled when positive, a ring when negative, an outline when not made yet. */

import { memo } from 'react'
import { RING_INSET, cellLook, fillOpacity, ringOpacity, ringWidth } from '../../marks/cell-look.ts'
import type { CellLook, Role } from '../../marks/cell-look.ts'
import { corners, pointsText } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'

export interface FaceCellsProps {
  plane: Plane
  rows: number
  columns: number
  value: (row: number, column: number) => number
  /** Of the cells in reading order only so many are made; the others are outlines. */
  shown: number
  /** Largest size in the matrix: the full tint. */
  max: number
  role: Role
  /** Numbers are written in the cells: paler tints, rings at the cell's edge. */
  reading?: boolean
}

/** What the cells of one matrix have in common. */
interface Style {
  side: number
  inset: number
  paleness: number
  thinness: number
}

const PLAIN = { inset: RING_INSET, paleness: 1, thinness: 1 }
const READING = { inset: 0.05, paleness: 0.6, thinness: 0.55 }

export const FaceCells = memo(function FaceCells({ plane, rows, columns, value, shown, max, role, reading = false }: FaceCellsProps) {
  const style = { side: shorterSide(plane), ...(reading ? READING : PLAIN) }
  const cells = Array.from({ length: rows * columns }, (_, i) => ({ row: Math.floor(i / columns), column: i % columns }))
  return (
    <g className={`product-cells role-${role}`}>
      <polygon className="product-paper" points={pointsText(corners(plane, 0, 0, columns, rows))} />
      {cells.map(({ row, column }) => (
        <OneCell key={row * columns + column} plane={plane} row={row} column={column} style={style} look={cellLook(row * columns + column < shown ? value(row, column) : null, max)} />
      ))}
    </g>
  )
})

interface OneCellProps {
  plane: Plane
  row: number
  column: number
  style: Style
  look: CellLook
}

function OneCell({ plane, row, column, style, look }: OneCellProps) {
  const outline = pointsText(corners(plane, column, row))
  return (
    <>
      <polygon className="product-cell" points={outline} fillOpacity={look.kind === 'fill' ? style.paleness * fillOpacity(look.strength) : 0} />
      {look.kind === 'ring' && (
        <polygon
          className="product-ring"
          points={pointsText(corners(plane, column, row, 1, 1, style.inset))}
          strokeOpacity={ringOpacity(look.strength)}
          strokeWidth={Math.max(1, style.side * style.thinness * ringWidth(look.strength))}
        />
      )}
    </>
  )
}

function shorterSide(plane: Plane): number {
  return Math.min(Math.hypot(plane.across.x, plane.across.y), Math.hypot(plane.down.x, plane.down.y))
}
