/** Numbers as a small image, one cell a pixel (or 5 × 5 pixels, so that a ring fits). Kept as long as the numbers are. */

import { channels } from '../../../theme/contrast.ts'
import { tintOf } from '../../../marks/tint.ts'

export interface Palette {
  /** Identifies it, for the cache. */
  key: string
  role: string
  ink: string
  paper: string
}

export interface Matrix {
  /** What the cache hangs on; `name` tells apart images of the same numbers. */
  owner: object
  name: string
  across: number
  down: number
  at(i: number, j: number): number
  max: number
}

const RING = 5
const kept = new WeakMap<object, Map<string, HTMLCanvasElement>>()

/** `pixel` is the smaller side of a cell on screen. */
export function textureOf(matrix: Matrix, palette: Palette, pixel: number): HTMLCanvasElement {
  const scale = pixel >= 5 ? RING : 1
  const key = `${matrix.name}|${palette.key}|${scale}`
  const images = kept.get(matrix.owner) ?? new Map<string, HTMLCanvasElement>()
  kept.set(matrix.owner, images)
  const found = images.get(key)
  if (found) return found
  const canvas = document.createElement('canvas')
  canvas.width = matrix.across * scale
  canvas.height = matrix.down * scale
  canvas.getContext('2d')?.putImageData(paint(matrix, palette, scale), 0, 0)
  if (images.size > 400) images.clear()
  images.set(key, canvas)
  return canvas
}

type Colour = readonly [number, number, number]
const mix = (a: Colour, b: Colour, t: number): Colour => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]

/** Cells too small for a ring: negative numbers are grey, so that sign still reads by hue and, in print, by their flat tone. */
const NEGATIVE = 0.5

function paint(matrix: Matrix, palette: Palette, scale: number): ImageData {
  const image = new ImageData(matrix.across * scale, matrix.down * scale)
  const [role, ink, paper] = [channels(palette.role), channels(palette.ink), channels(palette.paper)]
  for (let i = 0; i < matrix.across; i++) {
    for (let j = 0; j < matrix.down; j++) {
      const tint = tintOf(matrix.at(i, j), matrix.max)
      const negative = tint.ring > 0
      const inside = negative ? (scale === 1 ? mix(paper, ink, (tint.ring - 0.25) * NEGATIVE) : paper) : mix(paper, role, tint.fill)
      fill(image, i * scale, j * scale, scale, scale, inside)
      if (negative && scale > 1) frame(image, i * scale, j * scale, mix(paper, role, tint.ring), paper)
    }
  }
  return image
}

/** The ring: the border of the middle 3 × 3 pixels. */
function frame(image: ImageData, x: number, y: number, ring: Colour, paper: Colour) {
  fill(image, x + 1, y + 1, 3, 3, ring)
  fill(image, x + 2, y + 2, 1, 1, paper)
}

function fill(image: ImageData, x: number, y: number, width: number, height: number, [r, g, b]: Colour) {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const at = (row * image.width + column) * 4
      image.data[at] = r
      image.data[at + 1] = g
      image.data[at + 2] = b
      image.data[at + 3] = 255
    }
  }
}
