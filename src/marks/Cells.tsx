/** A matrix of cells in unit squares: the first axis to the right, the second down. A transform outside makes a face of it. */

import { memo, useLayoutEffect, useRef } from 'react'
import { drawCells } from './cell-rects.ts'
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

function CellsMark({ across, down, data, start = 0, acrossStride, downStride, max, pixel }: CellsProps) {
  const group = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const tint = (i: number, j: number) => tintOf(data[start + i * acrossStride + j * downStride] ?? 0, max)
    if (group.current) drawCells(group.current, { across, down, pixel, tint })
  }, [across, down, data, start, acrossStride, downStride, max, pixel])
  return (
    <>
      <g ref={group} />
      {pixel > 3 && <path className="cell-grid" d={grid(across, down)} />}
    </>
  )
}

export const Cells = memo(CellsMark)
