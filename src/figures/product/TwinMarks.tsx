/** What stands at the matrices of the flat twin: names, the axes' colours at the edges of weights, lines between gates. */

import type { Plane, Point } from '../../marks/plane.ts'
import { pointOn } from '../../marks/plane.ts'
import type { TwinMatrix } from './twin-matrices.ts'

export function TwinName({ name, role, quiet, at, anchor }: Pick<TwinMatrix, 'name' | 'role' | 'quiet'> & { at: Point | undefined; anchor: 'start' | 'middle' | 'end' }) {
  return (
    <text className={`product-name text-${role}${quiet ? ' quiet' : ''}`} {...at} textAnchor={anchor}>
      {name}
    </text>
  )
}

/** As on the stage: the left edge wears the colour of the rows' axis, the top edge that of the columns'. */
export function WeightEdges({ matrix, plane, edges }: Pick<TwinMatrix, 'matrix'> & { plane: Plane; edges: NonNullable<TwinMatrix['edges']> }) {
  const { x, y } = plane.origin
  return (
    <>
      <rect className={`product-edge fill-${edges.left}`} x={x - 5} y={y - 5} width={4} height={matrix.rows * plane.down.y + 5} />
      <rect className={`product-edge fill-${edges.top}`} x={x - 1} y={y - 5} width={matrix.columns * plane.across.x + 1} height={4} />
    </>
  )
}

export interface TwinGatesProps extends Pick<TwinMatrix, 'matrix' | 'axes'> {
  plane: Plane
  gates: readonly string[]
  /** Letters stand this far above the matrix; null: none here. */
  lettersUp: number | null
}

/** Lines between the gates' blocks, whichever way they run; nothing for plain cells. */
export function TwinGates({ matrix, axes, plane, gates, lettersUp }: TwinGatesProps) {
  if (gates.length < 2 || (axes.rows !== 'hidden' && axes.columns !== 'hidden')) return null
  const { rows, columns } = matrix
  const upright = axes.columns === 'hidden'
  const block = (upright ? columns : rows) / gates.length
  return (
    <g>
      {gates.slice(1).map((gate, i) => {
        const at = (i + 1) * block
        const [from, to] = upright ? [pointOn(plane, at, 0), pointOn(plane, at, rows)] : [pointOn(plane, 0, at), pointOn(plane, columns, at)]
        return <line key={gate} className="product-gate" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      })}
      {lettersUp !== null && gates.map((gate, i) => {
        const at = pointOn(plane, (i + 0.5) * block, 0)
        return <text key={gate} className="product-gate-letter" x={at.x} y={at.y - lettersUp} textAnchor="middle">{gate}</text>
      })}
    </g>
  )
}
