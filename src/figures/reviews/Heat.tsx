/** A matrix as an image: positive numbers in a role's colour, negative ones grey, one cell a pixel, drawn as large as its room. */

import { useEffect, useRef } from 'react'
import { tintOf } from '../../marks/tint.ts'
import { useColours } from '../../marks/useColours.ts'
import { channels } from '../../theme/contrast.ts'
import type { Role } from '../../theme/tokens.ts'

export interface HeatProps {
  across: number
  down: number
  at(i: number, j: number): number
  max: number
  role: Role
  className?: string
}

const GREY = 0.55

export function Heat({ across, down, at, max, role, className }: HeatProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useColours(canvas)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || colours === null) return
    const image = context.createImageData(across, down)
    const [fill, ink, paper] = [channels(colours[role]), channels(colours.ink), channels(colours.paper)]
    for (let j = 0; j < down; j++) {
      for (let i = 0; i < across; i++) {
        const tint = tintOf(at(i, j), max)
        const [to, share] = tint.ring > 0 ? [ink, (tint.ring - 0.25) * GREY] : [fill, tint.fill]
        for (let k = 0; k < 3; k++) image.data[(j * across + i) * 4 + k] = paper[k]! + (to[k]! - paper[k]!) * Math.max(0, share)
        image.data[(j * across + i) * 4 + 3] = 255
      }
    }
    context.putImageData(image, 0, 0)
  }, [across, down, at, max, role, colours])
  return <canvas ref={canvas} className={className ?? 'review-heat'} width={across} height={down} aria-hidden="true" />
}
