/** A number's whole matrix as a small card, batch down, units across: values, or once they are there the gradients. A large one shows
 *  the part around the chosen example and unit. */

import { Cells } from '../../marks/Cells.tsx'
import type { Quantity } from '../../trace/contract/inside.ts'
import type { CellPlaceInCard } from './place.ts'
import type { Known } from './layouts/layout.ts'
import { cardWindow } from './layouts/card-window.ts'
import type { CellLayout } from './layouts/parts.ts'

export interface TagCardProps {
  at: { x: number; y: number }
  room: CellLayout['card']
  one: Quantity
  known: Known
  extents: { value: number; gradient: number }
  ended: readonly number[]
  cell: CellPlaceInCard
  onPoint(cell: CellPlaceInCard): void
}

export function TagCard({ at, room, one, known, extents, ended, cell, onPoint }: TagCardProps) {
  const { rows, columns } = one
  const shown = cardWindow(rows, columns, cell, room)
  const { row, column, down, across, size } = shown
  const [width, height] = [across * size.x, down * size.y]
  const y = at.y + (room.height - height) / 2
  const [data, max] = known.gradient ? [one.gradient, extents.gradient] : [one.value, extents.value]
  const point = (event: { clientX: number; clientY: number; currentTarget: SVGGElement }) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [i, j] = [Math.floor(((event.clientX - box.left) / box.width) * across), Math.floor(((event.clientY - box.top) / box.height) * down)]
    onPoint({ row: rows === 1 ? cell.row : Math.min(rows - 1, row + Math.max(0, j)), column: Math.min(columns - 1, column + Math.max(0, i)) })
  }
  return (
    <g className={`tag-card ${known.gradient ? 'role-gradient' : ''}${known.value ? '' : ' is-empty'}`} onClick={point}>
      <rect className="card-ground" x={at.x} y={y} width={width} height={height} />
      {known.value && (
        <g transform={`matrix(${size.x} 0 0 ${size.y} ${at.x} ${y})`}>
          <Cells across={across} down={down} data={data} start={row * columns + column} acrossStride={1} downStride={columns} max={max} pixel={Math.min(size.x, size.y)} />
        </g>
      )}
      {ended.map((example) => example >= row && example < row + down && rows > 1 && <rect key={example} className="tag-struck" x={at.x} y={y + (example - row) * size.y} width={width} height={size.y} />)}
      <rect className="card-outline" x={at.x} y={y} width={width} height={height} />
      {known.value && columns > 1 && cell.column < columns && <rect className="tag-spot" x={at.x + (cell.column - column) * size.x} y={y + (rows === 1 ? 0 : cell.row - row) * size.y} width={size.x} height={size.y} />}
    </g>
  )
}
