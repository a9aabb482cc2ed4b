/** Matrices that are too large for SVG, painted on a canvas under the overlay; the overlay keeps outlines, words and clicks. */

import { useEffect, useMemo, useRef } from 'react'
import type { Role } from '../../marks/cell-look.ts'
import type { Plane } from '../../marks/plane.ts'
import { drawTexture, makeTexture } from './texture.ts'
import type { Matrix } from './texture.ts'
import { useColours } from './useColours.ts'

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
  const textures = useTextures(faces, colours)
  useEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d') ?? null
    if (canvas === null || context === null || textures === null) return
    const scale = window.devicePixelRatio || 1
    canvas.width = Math.round(size.width * scale)
    canvas.height = Math.round(size.height * scale)
    faces.forEach((face, i) => {
      const texture = textures[i]
      if (texture !== undefined) drawTexture(context, texture, face.matrix, face.plane, face.shown, scale)
    })
  }, [faces, textures, size.width, size.height])
  return <canvas ref={ref} className="product-canvas" style={{ width: size.width, height: size.height }} aria-hidden="true" />
}

/** A texture is made once for its numbers and colour; motion only draws it again. */
function useTextures(faces: PaintedFace[], colours: Record<Role, string> | null): HTMLCanvasElement[] | null {
  const matrices = faces.map((face) => face.matrix)
  const roles = faces.map((face) => face.role).join()
  return useMemo(
    () => (colours === null ? null : faces.map((face) => makeTexture(face.matrix, colours[face.role]))),
    // The matrices themselves are the key: a new list of the same ones is no reason to paint again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [...matrices, roles, colours],
  )
}
