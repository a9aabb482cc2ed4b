/** The loss curve as numbers: scales, ticks, and a path with at most a few points for each pixel. Pure. */

import { scaleLinear, scaleLog } from 'd3'

export interface LossScale {
  x: (iteration: number) => number
  y: (loss: number) => number
  /** Iteration under a horizontal position; not rounded. */
  iterationAt: (x: number) => number
  yTicks: number[]
  xTicks: number[]
  log: boolean
}

export interface Room {
  width: number
  height: number
}

export const MARGIN = { left: 48, right: 14, top: 10, bottom: 38 }

/** A loss spread over more than this factor is shown on a log scale; below it a linear one is easier to read. */
const LOG_FROM = 30
/** A log scale ends so far below the highest loss: a loss of 0 has no place on it. */
const LOG_FLOOR = 1e-7

/** `points`: iteration and loss in turn, iterations ascending. `baseline` is always in view. */
export function lossScale(points: Float64Array, baseline: number | null, room: Room): LossScale {
  const { low, high } = range(points, baseline)
  const log = low > 0 && high / low > LOG_FROM
  const bottom = room.height - MARGIN.bottom
  const last = points.length >= 2 ? (points[points.length - 2] ?? 0) : 0
  const x = scaleLinear([points[0] ?? 0, Math.max(last, (points[0] ?? 0) + 10)], [MARGIN.left, room.width - MARGIN.right])
  const y = log
    ? scaleLog([Math.max(low, high * LOG_FLOOR), high * 1.1], [bottom, MARGIN.top]).clamp(true)
    : scaleLinear([0, high * 1.05 || 1], [bottom, MARGIN.top]).clamp(true)
  return {
    x,
    y: (loss) => (Number.isFinite(loss) ? y(loss) : MARGIN.top),
    iterationAt: (at) => x.invert(at),
    yTicks: log ? decades(low, high) : y.ticks(3),
    xTicks: x.ticks(Math.max(2, Math.floor(room.width / 90))).filter(Number.isInteger),
    log,
  }
}

function range(points: Float64Array, baseline: number | null) {
  let low = baseline ?? Infinity
  let high = baseline ?? 0
  for (let i = 1; i < points.length; i += 2) {
    const loss = points[i] ?? NaN
    if (!Number.isFinite(loss)) continue
    if (loss < low && loss > 0) low = loss
    if (loss > high) high = loss
  }
  return { low: Number.isFinite(low) ? low : 0, high }
}

/** Whole powers of ten in the range: at most four of them, for the figure is small. */
function decades(low: number, high: number): number[] {
  const from = Math.ceil(Math.log10(Math.max(low, high * LOG_FLOOR)) - 1e-9)
  const to = Math.floor(Math.log10(high * 1.1) + 1e-9)
  const step = Math.max(1, Math.ceil((to - from + 1) / 4))
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => Number(`1e${to - i * step}`))
}

/** Path through all points, for each pixel column only its first, lowest, highest and last: the same picture, cheaply. */
export function lossPath(points: Float64Array, scale: Pick<LossScale, 'x' | 'y'>): string {
  const parts: string[] = []
  const put = (i: number) => {
    parts.push(`${round(scale.x(points[i] ?? 0))},${round(scale.y(points[i + 1] ?? NaN))}`)
  }
  for (let i = 0; i < points.length; ) {
    const pixel = Math.floor(scale.x(points[i] ?? 0))
    let end = i
    let [low, high] = [i, i]
    while (end + 2 < points.length && Math.floor(scale.x(points[end + 2] ?? 0)) === pixel) {
      end += 2
      if ((points[end + 1] ?? 0) < (points[low + 1] ?? 0)) low = end
      if ((points[end + 1] ?? 0) > (points[high + 1] ?? 0)) high = end
    }
    for (const at of [...new Set([i, low, high, end])].sort((a, b) => a - b)) put(at)
    i = end + 2
  }
  return parts.length === 0 ? '' : `M${parts.join('L')}`
}

/** Index (of the iteration) of the point nearest to an iteration; −1 without points. */
export function nearestPoint(points: Float64Array, iteration: number): number {
  let low = 0
  let high = points.length / 2 - 1
  if (high < 0) return -1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[2 * middle] ?? 0) < iteration) low = middle + 1
    else high = middle
  }
  const before = Math.max(0, low - 1)
  const nearer = Math.abs((points[2 * before] ?? 0) - iteration) <= Math.abs((points[2 * low] ?? 0) - iteration) ? before : low
  return 2 * nearer
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
