/** Rings: the plane with the points of the batch. Each has the shape of its ring; around it the shape of the ring that was said. */

import { words } from './marks.ts'
import type { Glyph, Mark, Room } from './marks.ts'

export interface RingsPicture {
  points: readonly { x: number; y: number; ring: number; said: number | null }[]
  bands: readonly { inner: number; outer: number }[]
  follow: number | null
  /** Of each ring, and of the two ways of drawing. */
  names: readonly string[]
  lies: string
  said: string
}

const GLYPHS: readonly Glyph[] = ['circle', 'square', 'triangle']
const glyphOf = (ring: number): Glyph => GLYPHS[ring] ?? 'circle'

export function ringsMarks({ points, bands, follow, names, lies, said }: RingsPicture, { width, height, text }: Room): Mark[] {
  const most = Math.max(...bands.map(({ outer }) => outer))
  const radius = Math.min(4.5, height / 26)
  const scale = (height / 2 - radius * 2.6) / most
  const [cx, cy] = [height / 2, height / 2]
  const plane: Mark[] = bands.map(({ inner, outer }) => ({ kind: 'band', x: cx, y: cy, inner: inner * scale, outer: outer * scale }))
  const drawn = points.flatMap((point, index) => pointMarks({ x: cx + point.x * scale, y: cy - point.y * scale, ring: point.ring, said: point.said, radius: index === follow ? radius * 1.4 : radius }))
  return [...plane, ...drawn, ...legend([...names], lies, said, height + text * 1.2, width, height, text)]
}

function pointMarks({ x, y, ring, said, radius }: { x: number; y: number; ring: number; said: number | null; radius: number }): Mark[] {
  const own: Mark = { kind: 'glyph', x, y, radius: radius * 0.85, glyph: glyphOf(ring), look: 'given' }
  return said === null ? [own] : [own, { kind: 'glyph', x, y, radius: radius * 2, glyph: glyphOf(said), look: said === ring ? 'said' : 'wrong' }]
}

/** The three shapes with their names; below, what filled and outlined mean. */
function legend(names: string[], lies: string, said: string, x: number, width: number, height: number, text: number): Mark[] {
  const line = Math.min(text * 1.5, height / 6)
  const size = Math.min(text, line * 0.8, (width - x - 22) / (0.56 * Math.max(lies.length, said.length, 1)))
  const at = (index: number) => (height - line * 4) / 2 + line * index
  const sign = (index: number, glyph: Glyph, look: 'given' | 'said'): Mark => ({ kind: 'glyph', x: x + 6, y: at(index) - size * 0.34, radius: look === 'said' ? 6.5 : 4, glyph, look })
  const label = (index: number, name: string) => words(x + 18, at(index), name, size)
  const kinds = names.flatMap((name, index) => [sign(index, glyphOf(index), 'given'), label(index, name)])
  return [...kinds, sign(3, 'circle', 'given'), label(3, lies), sign(4, 'circle', 'said'), label(4, said)]
}
