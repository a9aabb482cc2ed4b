/** The canvas under the picture: draws what is too many cells for SVG, from the same layout. */

import { useLayoutEffect, useRef } from 'react'
import { ROLES } from '../../../theme/tokens.ts'
import type { Role } from '../../../theme/tokens.ts'
import type { Snapshot } from '../../../trace/contract/tensors.ts'
import type { Size } from '../parts.ts'
import type { Drawn } from '../transition.ts'
import { drawFace } from './draw.ts'
import type { Palette } from './texture.ts'

export interface FaceCanvasProps {
  /** Only what belongs on the canvas, in drawing order. */
  drawn: Drawn[]
  snapshot: Snapshot | null
  depth: number
  shown: number
  size: Size
}

export function FaceCanvas({ drawn, snapshot, depth, shown, size }: FaceCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const ratio = Math.min(3, window.devicePixelRatio || 1)
    fit(canvas, size, ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, size.width, size.height)
    const palettes = palettesOf(canvas)
    for (const one of drawn) drawFace({ context, ratio, snapshot, depth, shown, palette: (role) => palettes[role] }, one)
  })
  return <canvas ref={ref} className="stage-faces" style={{ width: size.width, height: size.height }} aria-hidden />
}

function fit(canvas: HTMLCanvasElement, size: Size, ratio: number) {
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

/** The theme's colours as they are where the canvas stands. */
function palettesOf(element: Element): Record<Role, Palette> {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#888888'
  const [ink, paper] = [read('ink'), read('paper')]
  return Object.fromEntries(ROLES.map((role) => [role, { key: `${role}${read(role)}${paper}`, role: read(role), ink, paper }])) as Record<Role, Palette>
}
