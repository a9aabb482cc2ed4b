/** An outline in ink around a block of cells: what is lit. */

import { corners, pointsText } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'

export interface LitOutlineProps {
  plane: Plane
  block: { row: number; column: number; rows: number; columns: number }
}

/** Around cells smaller than this a thick outline would hide what it shows. */
const SMALL = 9

export function LitOutline({ plane, block }: LitOutlineProps) {
  const thin = Math.hypot(plane.across.x, plane.across.y) < SMALL || Math.hypot(plane.down.x, plane.down.y) < SMALL
  return <polygon className={thin ? 'product-lit thin' : 'product-lit'} points={pointsText(corners(plane, block.column, block.row, block.columns, block.rows))} />
}
