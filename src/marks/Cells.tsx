/** A matrix of cells in unit squares: the first axis to the right, the second down. A transform outside makes a face of it. */

import { memo } from 'react'
import { grid } from './paths.ts'
import { tintOf } from './tint.ts'

export interface CellsProps {
  /** Count along the first axis (examples, or a weight's columns) and along the second. */
  across: number
  down: number
  /** The value at (i, j). */
  data: ArrayLike<number>
  /** Index of (i, j) is start + i · acrossStride + j · downStride. */
  start?: number
  acrossStride: number
  downStride: number
  max: number
  /** Side of the smaller dimension of a cell on screen, to choose the ring's inset. */
  pixel: number
}

/** Below this many pixels a ring would only be dirt: negative cells are grey then, as on the canvas. */
const SMALLEST_RING = 4

function CellsMark({ across, down, data, start = 0, acrossStride, downStride, max, pixel }: CellsProps) {
  const cells = []
  const inset = pixel < 7 ? 0.16 : 0.22
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < down; j++) {
      const tint = tintOf(data[start + i * acrossStride + j * downStride] ?? 0, max)
      const key = `${i}.${j}`
      if (tint.ring > 0 && pixel < SMALLEST_RING) cells.push(<rect key={key} className="cell-negative" x={i} y={j} width={1} height={1} fillOpacity={(tint.ring - 0.25) * 0.5} />)
      else if (tint.ring > 0) {
        const width = pixel < 7 ? Math.min(1.4, tint.width) : tint.width
        cells.push(<rect key={key} className="cell-ring" x={i + inset} y={j + inset * 0.9} width={1 - 2 * inset} height={1 - 1.8 * inset} strokeOpacity={tint.ring} strokeWidth={width} />)
      } else cells.push(<rect key={key} className="cell-fill" x={i} y={j} width={1} height={1} fillOpacity={tint.fill} />)
    }
  }
  return (
    <>
      {cells}
      {pixel > 3 && <path className="cell-grid" d={grid(across, down)} />}
    </>
  )
}

export const Cells = memo(CellsMark)
