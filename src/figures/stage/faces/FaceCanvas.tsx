/** The canvas under the picture: draws what is too many cells for SVG, from the same layout. */

import { useLayoutEffect, useMemo, useRef } from 'react'
import { useColours } from '../../../marks/useColours.ts'
import type { Colours } from '../../../marks/useColours.ts'
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
  const colours = useColours(ref)
  const palettes = useMemo(() => colours && palettesOf(colours), [colours])
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context || !palettes) return
    const ratio = Math.min(3, window.devicePixelRatio || 1)
    fit(canvas, size, ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, size.width, size.height)
    for (const one of drawn) drawFace({ context, ratio, snapshot, depth, shown, palette: (role) => palettes[role] }, one)
  })
  return <canvas ref={ref} className="stage-faces" style={{ width: size.width, height: size.height }} aria-hidden />
}

function fit(canvas: HTMLCanvasElement, size: Size, ratio: number) {
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

function palettesOf(colours: Colours): Record<Role, Palette> {
  const { ink, paper } = colours
  return Object.fromEntries(ROLES.map((role) => [role, { key: `${role}${colours[role]}${paper}`, role: colours[role], ink, paper }])) as Record<Role, Palette>
}
