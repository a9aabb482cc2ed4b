/** Numbers to SVG path data. */

import type { Point } from './slab.ts'

const n = (value: number) => String(Math.round(value * 100) / 100)

export function polygon(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)},${n(y)}`).join('') + 'Z'
}

export function polyline(geo: readonly number[], from = 0, count = geo.length / 2): string {
  let path = ''
  for (let point = from; point < from + count; point++) path += `${point === from ? 'M' : 'L'}${n(geo[point * 2] ?? 0)},${n(geo[point * 2 + 1] ?? 0)}`
  return path
}

/** Small heads are longer for their width, so that they still read as heads. */
export const headLength = (half: number) => half * (half < 5 ? 2.7 : 2)

/** An arrowhead with its tip at (x, y), pointing along (dx, dy); `half` is half its width. */
export function arrowhead(x: number, y: number, dx: number, dy: number, half: number): string {
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [bx, by] = [x - ux * headLength(half), y - uy * headLength(half)]
  return polygon([[x, y], [bx - uy * half, by + ux * half], [bx + uy * half, by - ux * half]])
}

/** Grid lines of rows × columns unit cells. */
export function grid(rows: number, columns: number): string {
  let path = ''
  for (let row = 1; row < rows; row++) path += `M${row},0V${columns}`
  for (let column = 1; column < columns; column++) path += `M0,${column}H${rows}`
  return path
}

/** The first share of a polyline's length. */
export function partOf(points: readonly number[], shareOf: number): number[] {
  if (shareOf >= 1) return [...points]
  const lengths: number[] = []
  for (let p = 2; p < points.length; p += 2) lengths.push(distance(points, p))
  let left = lengths.reduce((a, b) => a + b, 0) * Math.max(0, shareOf)
  const kept = [points[0] ?? 0, points[1] ?? 0]
  for (let segment = 0; segment < lengths.length && left > 0; segment++) {
    const length = lengths[segment] ?? 0
    const t = length > 0 ? Math.min(1, left / length) : 1
    const at = segment * 2
    kept.push(mix(points[at], points[at + 2], t), mix(points[at + 1], points[at + 3], t))
    left -= length
  }
  return kept
}

const mix = (a = 0, b = 0, t = 0) => a + (b - a) * t
function distance(points: readonly number[], p: number): number {
  const [dx, dy] = [(points[p] ?? 0) - (points[p - 2] ?? 0), (points[p + 1] ?? 0) - (points[p - 1] ?? 0)]
  return Math.sqrt(dx * dx + dy * dy)
}
