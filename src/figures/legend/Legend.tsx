/** What tint and ring mean, for one tensor: from its most negative cell over zero to its largest, in its own colour and scale. */

import '../../marks/marks.css'
import './legend.css'
import type { Role } from '../../marks/cell-look.ts'
import { Cells } from '../../marks/Cells.tsx'
import { shortNumber } from '../../marks/digits.ts'
import { legendValues } from './legend-values.ts'

export interface LegendProps {
  /** The letter of the tensor. */
  name: string
  role: Role
  /** Largest magnitude of its numbers: the full tint. */
  max: number
  /** Whether there are negative numbers. */
  negative: boolean
  /** Said to screen readers, and shown where it is pointed at or has the focus. */
  label: string
}

const CELL = 18

export function Legend({ name, role, max, negative, label }: LegendProps) {
  const values = legendValues(max, negative)
  const width = CELL * values.length
  return (
    <span className={`legend role-${role}`} role="img" aria-label={label} data-tip="" tabIndex={0}>
      <span className="legend-name">{name}</span>
      {values.length > 1 && <span>{shortNumber(values[0] ?? 0)}</span>}
      <svg width={width + 2} height={CELL + 2} aria-hidden="true">
        <g transform={`matrix(${CELL} 0 0 ${CELL} 1 1)`}>
          <Cells across={values.length} down={1} data={values} acrossStride={1} downStride={1} max={max} pixel={CELL} />
        </g>
        <rect className="card-outline" x={1} y={1} width={width} height={CELL} />
      </svg>
      <span>{shortNumber(max)}</span>
    </span>
  )
}
