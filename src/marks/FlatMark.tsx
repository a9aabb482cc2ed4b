/** A matrix that faces the reader: weights, or a tile of their shape. Its left edge is its rows' axis, its top edge its columns'. */

import type { Role } from '../theme/tokens.ts'
import { Cells } from './Cells.tsx'

export interface FlatMarkProps {
  /** x, y, cell width, cell height. */
  geo: readonly number[]
  role: Role
  rows: number
  columns: number
  /** Blocks of columns (4 for lstm). */
  gates: number
  rowRole: Role | null
  columnRole: Role | null
  /** rows × columns, row-major; null: a canvas draws them. */
  data: ArrayLike<number> | null
  max: number
  /** A canvas below draws ground and cells. */
  painted?: boolean
  lit: boolean
  /** Not computed yet: an outline. */
  empty?: boolean
  /** 0 … 1: just changed. */
  flash?: number
}

export function FlatMark({ geo, role, rows, columns, gates, rowRole, columnRole, data, max, painted = false, lit, empty = false, flash = 0 }: FlatMarkProps) {
  const [x = 0, y = 0, across = 0, down = 0] = geo
  const [width, height] = [across * columns, down * rows]
  const classes = ['flat', `role-${role}`, lit && 'is-lit', empty && 'is-empty'].filter(Boolean).join(' ')
  return (
    <g className={classes}>
      {flash > 0 && <rect className="flat-flash" x={x - 8} y={y - 8} width={width + 12} height={height + 12} opacity={flash} />}
      {!painted && <rect className="card-ground" x={x} y={y} width={width} height={height} />}
      {data && (
        <g transform={`matrix(${across} 0 0 ${down} ${x} ${y})`}>
          <Cells across={columns} down={rows} data={data} acrossStride={1} downStride={columns} max={max} pixel={Math.min(across, down)} />
        </g>
      )}
      {!empty && Array.from({ length: gates - 1 }, (_, index) => <path key={index} className="gate-line" d={`M${x + (width * (index + 1)) / gates},${y}v${height}`} />)}
      <rect className="card-outline" x={x} y={y} width={width} height={height} />
      <AxisEdges x={x} y={y} width={width} height={height} rowRole={rowRole} columnRole={columnRole} />
    </g>
  )
}

interface AxisEdgesProps {
  x: number
  y: number
  width: number
  height: number
  rowRole: Role | null
  columnRole: Role | null
}

/** The colours of the axes that the matrix joins. */
function AxisEdges({ x, y, width, height, rowRole, columnRole }: AxisEdgesProps) {
  return (
    <>
      {rowRole && <rect className={`role-${rowRole} role-fill`} x={x - 5} y={y - (columnRole ? 5 : 0)} width={4} height={height + (columnRole ? 5 : 0)} />}
      {columnRole && <rect className={`role-${columnRole} role-fill`} x={x} y={y - 5} width={width} height={4} />}
    </>
  )
}
