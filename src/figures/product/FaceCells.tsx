/** The cells of one matrix on its plane, as SVG: filled when positive, a ring when negative, an outline when not made yet. */

import { memo } from 'react'
import { RING_INSET, cellLook, fillOpacity, ringOpacity, ringWidth } from '../../marks/cell-look.ts'
import type { Role } from '../../marks/cell-look.ts'
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
}

export const FaceCells = memo(function FaceCells({ plane, rows, columns, value, shown, max, role }: FaceCellsProps) {
  const side = shorterSide(plane)
  const cells = Array.from({ length: rows * columns }, (_, i) => ({ row: Math.floor(i / columns), column: i % columns }))
  return (
    <g className={`product-cells role-${role}`}>
      <polygon className="product-paper" points={pointsText(corners(plane, 0, 0, columns, rows))} />
      {cells.map(({ row, column }) => (
        <OneCell key={row * columns + column} plane={plane} row={row} column={column} side={side} look={cellLook(row * columns + column < shown ? value(row, column) : null, max)} />
      ))}
    </g>
  )
})

function OneCell({ plane, row, column, side, look }: { plane: Plane; row: number; column: number; side: number; look: ReturnType<typeof cellLook> }) {
  const outline = pointsText(corners(plane, column, row))
  return (
    <>
      <polygon className="product-cell" points={outline} fillOpacity={look.kind === 'fill' ? fillOpacity(look.strength) : 0} />
      {look.kind === 'ring' && (
        <polygon
          className="product-ring"
          points={pointsText(corners(plane, column, row, 1, 1, RING_INSET))}
          strokeOpacity={ringOpacity(look.strength)}
          strokeWidth={Math.max(1, side * ringWidth(look.strength))}
        />
      )}
    </>
  )
}

function shorterSide(plane: Plane): number {
  return Math.min(Math.hypot(plane.across.x, plane.across.y), Math.hypot(plane.down.x, plane.down.y))
}
