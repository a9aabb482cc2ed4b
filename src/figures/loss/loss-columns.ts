/** The curve by columns of pixels: where many losses share one, a pale band from least to most with their mean in it. Pure. */

import type { LossScale } from './loss-layout.ts'

/** One column: positions in px; `upper` is the highest on the screen. */
export interface Column {
  x: number
  upper: number
  lower: number
  middle: number
  count: number
}

type Scales = Pick<LossScale, 'x' | 'y'>

/** More losses than this in a column, on average, are noise and not a line. */
const DENSE = 3
/** The mean is taken over so many pixels on each side: it should show the way, not the noise. */
const SIDE = 2

/** Columns from left to right; empty ones are left out. */
export function lossColumns(points: Float64Array, scale: Scales): Column[] {
  const columns: Column[] = []
  for (let i = 0; i < points.length; ) {
    const end = columnEnd(points, scale, i)
    const [low, high] = extremes(points, i, end)
    const count = (end - i) / 2 + 1
    let sum = 0
    for (let k = i; k <= end; k += 2) sum += points[k + 1] ?? NaN
    const [first, last] = [scale.x(points[i] ?? 0), scale.x(points[end] ?? 0)]
    columns.push({ x: (first + last) / 2, upper: scale.y(points[high + 1] ?? NaN), lower: scale.y(points[low + 1] ?? NaN), middle: scale.y(sum / count), count })
    i = end + 2
  }
  return columns
}

export function isDense(columns: Column[]): boolean {
  return columns.reduce((sum, { count }) => sum + count, 0) > DENSE * columns.length
}

/** Closed outline of the band. */
export function bandPath(columns: Column[]): string {
  const over = columns.map(({ x, upper }) => point(x, upper))
  const under = columns.map(({ x, lower }) => point(x, lower)).reverse()
  return columns.length === 0 ? '' : `M${[...over, ...under].join('L')}Z`
}

/** The mean, smoothed over its neighbours. */
export function middlePath(columns: Column[]): string {
  const at = columns.map(({ x }, i) => {
    const near = columns.slice(Math.max(0, i - SIDE), i + SIDE + 1).filter((other) => Math.abs(other.x - x) < SIDE + 1)
    return point(x, near.reduce((sum, { middle }) => sum + middle, 0) / near.length)
  })
  return at.length === 0 ? '' : `M${at.join('L')}`
}

/** Path through all points, for each pixel column only its first, lowest, highest and last: the same picture, cheaply. */
export function lossPath(points: Float64Array, scale: Scales): string {
  const parts: string[] = []
  for (let i = 0; i < points.length; ) {
    const end = columnEnd(points, scale, i)
    const [low, high] = extremes(points, i, end)
    for (const at of [...new Set([i, low, high, end])].sort((a, b) => a - b)) parts.push(point(scale.x(points[at] ?? 0), scale.y(points[at + 1] ?? NaN)))
    i = end + 2
  }
  return parts.length === 0 ? '' : `M${parts.join('L')}`
}

/** Index of the last point in the pixel column of the one at `from`. */
function columnEnd(points: Float64Array, scale: Scales, from: number): number {
  const pixel = Math.floor(scale.x(points[from] ?? 0))
  let end = from
  while (end + 2 < points.length && Math.floor(scale.x(points[end + 2] ?? 0)) === pixel) end += 2
  return end
}

/** Indexes of the least and the most loss among some points. */
function extremes(points: Float64Array, from: number, end: number): [number, number] {
  let [low, high] = [from, from]
  for (let i = from; i <= end; i += 2) {
    if ((points[i + 1] ?? 0) < (points[low + 1] ?? 0)) low = i
    if ((points[i + 1] ?? 0) > (points[high + 1] ?? 0)) high = i
  }
  return [low, high]
}

function point(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
}
