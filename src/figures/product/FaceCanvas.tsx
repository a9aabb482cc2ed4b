/** Matrices that are too large for SVG, painted on a canvas under the overlay; the overlay keeps outlines, words and clicks. */

import { useEffect, useRef } from 'react'
import type { Role } from '../../marks/cell-look.ts'
import type { Plane } from '../../marks/plane.ts'
import { useColours } from '../../marks/useColours.ts'
import { drawTexture, textureOf } from './texture.ts'
import type { Matrix } from './texture.ts'

export interface PaintedFace {
  matrix: Matrix
  plane: Plane
  role: Role
  /** How many cells are made, in reading order. */
  shown: number
}

export interface FaceCanvasProps {
  faces: PaintedFace[]
  size: { width: number; height: number }
}

export function FaceCanvas({ faces, size }: FaceCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const colours = useColours(ref)
  useEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d') ?? null
    if (canvas === null || context === null || colours === null) return
    const scale = window.devicePixelRatio || 1
    canvas.width = Math.round(size.width * scale)
    canvas.height = Math.round(size.height * scale)
    for (const face of faces) drawTexture(context, textureOf(face.matrix, colours[face.role]), face.matrix, face.plane, face.shown, scale)
  }, [faces, colours, size.width, size.height])
  return <canvas ref={ref} className="product-canvas" style={{ width: size.width, height: size.height }} aria-hidden="true" />
}
