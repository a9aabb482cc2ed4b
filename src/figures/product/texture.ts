/** A large matrix as a small image, drawn through an affine plane. The picture's numbers stay in the layout; here are pixels only. */

import { RING_INSET, cellLook, fillOpacity, ringOpacity } from '../../marks/cell-look.ts'
import { corners } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'

/** Beyond so many cells a picture is painted on a canvas. */
export const SVG_CELLS = 900

/** Texels of a cell along each side: enough for a ring to be seen, few enough for 128 × 512. */
const TEXELS = 5

export interface Matrix {
  rows: number
  columns: number
  value: (row: number, column: number) => number
  max: number
}

const made = new WeakMap<Matrix, { colour: string; texture: HTMLCanvasElement }>()

/** The texture of a matrix, painted once for its numbers and colour; motion only draws it again. */
export function textureOf(matrix: Matrix, colour: string): HTMLCanvasElement {
  const kept = made.get(matrix)
  if (kept?.colour === colour) return kept.texture
  const texture = makeTexture(matrix, colour)
  made.set(matrix, { colour, texture })
  return texture
}

function makeTexture(matrix: Matrix, colour: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = matrix.columns * TEXELS
  canvas.height = matrix.rows * TEXELS
  const context = canvas.getContext('2d')
  if (context === null) return canvas
  context.fillStyle = colour
  context.strokeStyle = colour
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = 0; column < matrix.columns; column++) paintCell(context, row, column, matrix)
  }
  return canvas
}

function paintCell(context: CanvasRenderingContext2D, row: number, column: number, matrix: Matrix) {
  const look = cellLook(matrix.value(row, column), matrix.max)
  const x = column * TEXELS
  const y = row * TEXELS
  if (look.kind === 'fill') {
    context.globalAlpha = fillOpacity(look.strength)
    context.fillRect(x, y, TEXELS, TEXELS)
  } else if (look.kind === 'ring') {
    const inset = Math.round(TEXELS * RING_INSET) + 0.5
    context.globalAlpha = ringOpacity(look.strength)
    context.strokeRect(x + inset, y + inset, TEXELS - 2 * inset, TEXELS - 2 * inset)
  }
}

/** Draws a texture on its plane; of the cells in reading order only the first `shown`. `scale`: pixels of the canvas per unit. */
export function drawTexture(context: CanvasRenderingContext2D, texture: HTMLCanvasElement, matrix: Matrix, plane: Plane, shown: number, scale: number) {
  const { origin, across, down } = plane
  context.save()
  context.setTransform(scale, 0, 0, scale, 0, 0)
  clipTo(context, plane, matrix.columns, shown)
  context.transform(across.x / TEXELS, across.y / TEXELS, down.x / TEXELS, down.y / TEXELS, origin.x, origin.y)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(texture, 0, 0)
  context.restore()
}

/** Whole rows that are done, and the part of the row that is being filled. */
function clipTo(context: CanvasRenderingContext2D, plane: Plane, columns: number, shown: number) {
  const full = Math.floor(shown / columns)
  context.beginPath()
  if (full > 0) trace(context, plane, 0, 0, columns, full)
  if (shown % columns > 0) trace(context, plane, 0, full, shown % columns, 1)
  context.clip()
}

function trace(context: CanvasRenderingContext2D, plane: Plane, column: number, row: number, columns: number, rows: number) {
  corners(plane, column, row, columns, rows).forEach((point, i) => {
    if (i === 0) context.moveTo(point.x, point.y)
    else context.lineTo(point.x, point.y)
  })
  context.closePath()
}
