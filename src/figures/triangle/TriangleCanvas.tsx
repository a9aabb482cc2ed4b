/** The cells of the triangle, painted: they may be thousands, and change with every iteration. */

import { useLayoutEffect, useRef } from 'react'
import { useColours } from '../../marks/useColours.ts'
import { opacityOf, tintOf } from './triangle-layout.ts'
import type { TintScale, TriangleLayout } from './triangle-layout.ts'

export interface TriangleCanvasProps {
  values: ArrayLike<number>
  layout: TriangleLayout
  range: { low: number; high: number }
  scale: TintScale
}

export function TriangleCanvas({ values, layout, range, scale }: TriangleCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const colours = useColours(ref)
  const { left, top, cellWidth, cellHeight, rows, columns, numbered } = layout
  const [width, height] = [columns * cellWidth, rows * cellHeight]
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context || !colours) return
    const ratio = Math.min(3, window.devicePixelRatio || 1)
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    context.scale(ratio, ratio)
    context.fillStyle = colours.gradient
    // A hair between cells that are large enough for one.
    const gap = Math.min(cellWidth, cellHeight) > 6 ? 1 : 0
    for (let i = 0; i < rows * columns; i++) {
      const tint = tintOf(values[i] ?? 0, range, scale)
      if (tint === 0) continue
      context.globalAlpha = opacityOf(tint, numbered)
      context.fillRect((i % columns) * cellWidth, Math.floor(i / columns) * cellHeight, cellWidth - gap, cellHeight - gap)
    }
  })
  return <canvas ref={ref} className="triangle-cells" style={{ left, top, width, height }} aria-hidden="true" />
}
