/** A small plate with the name of weights; its left and top edges wear the colours of the axes that they join. */

import type { Role } from '../theme/tokens.ts'

export interface StampMarkProps {
  /** Centre and size. */
  geo: readonly number[]
  name: string
  rowRole: Role
  columnRole: Role
  lit: boolean
  font: number
}

export function StampMark({ geo, name, rowRole, columnRole, lit, font }: StampMarkProps) {
  const [cx = 0, cy = 0, width = 0, height = 0] = geo
  const [x, y] = [cx - width / 2, cy - height / 2]
  return (
    <g className={lit ? 'stamp is-lit' : 'stamp'}>
      <rect className="stamp-plate" x={x} y={y} width={width} height={height} />
      <rect className={`role-${rowRole} role-fill`} x={x} y={y} width={3.5} height={height} />
      <rect className={`role-${columnRole} role-fill`} x={x} y={y} width={width} height={3.5} />
      <text className="stamp-name" x={cx + 1.5} y={cy + font * 0.42} fontSize={font}>{name}</text>
    </g>
  )
}
