/** An outline in ink around a block of cells: what is lit. */

import { corners, pointsText } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'

export interface LitOutlineProps {
  plane: Plane
  block: { row: number; column: number; rows: number; columns: number }
  /** Lighter, for the term that is pointed at. */
  thin?: boolean
}

export function LitOutline({ plane, block, thin = false }: LitOutlineProps) {
  return <polygon className={thin ? 'product-lit thin' : 'product-lit'} points={pointsText(corners(plane, block.column, block.row, block.columns, block.rows))} />
}
