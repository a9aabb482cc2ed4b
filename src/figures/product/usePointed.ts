/** The pointer over a picture of the result: passing over a cell lights it, a click keeps it. */

import type { MouseEvent } from 'react'
import type { Point } from '../../marks/plane.ts'
import type { Cell } from './faces.ts'

export function usePointed(cellAt: (point: Point) => Cell | null, onChoose: (cell: Cell) => void, onPoint: (cell: Cell | null) => void) {
  const under = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return cellAt({ x: event.clientX - box.left, y: event.clientY - box.top })
  }
  return {
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      const cell = under(event)
      if (cell !== null) onChoose(cell)
    },
    onPointerMove: (event: MouseEvent<SVGSVGElement>) => onPoint(under(event)),
    onPointerLeave: () => onPoint(null),
  }
}
