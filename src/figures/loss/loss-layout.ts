/** The loss curve as numbers: room for the plot, scales, ticks. Pure. */

import { scaleLinear, scaleLog } from 'd3'
import { tickText } from './ticks.ts'

export interface Room {
  width: number
  height: number
  /** Font size in px. */
  text: number
}

/** Where the curve is drawn, inside the figure. */
export interface Plot {
  left: number
  right: number
  top: number
  bottom: number
}

export interface LossScale {
  plot: Plot
  x: (iteration: number) => number
  y: (loss: number) => number
  /** Iteration under a horizontal position; not rounded. */
  iterationAt: (x: number) => number
  yTicks: number[]
  xTicks: number[]
  log: boolean
}

/** Width of a digit, in font sizes. */
export const DIGIT = 0.64
/** A loss spread over more than this factor is shown on a log scale; below it a linear one is easier to read. */
const LOG_FROM = 30
/** A log scale ends so far below the highest loss: a loss of 0 has no place on it. */
const LOG_FLOOR = 1e-7

/** `points`: iteration and loss in turn, iterations ascending. `baseline` is always in view. */
export function lossScale(points: Float64Array, baseline: number | null, room: Room): LossScale {
  const { low, high } = range(points, baseline)
  const log = low > 0 && high / low > LOG_FROM
  const [top, bottom] = [room.text * 0.6, room.height - room.text * 1.6]
  const most = Math.max(2, Math.floor((bottom - top) / (room.text * 1.5)))
  const y = log
    ? scaleLog([Math.max(low, high * LOG_FLOOR), high * 1.1], [bottom, top]).clamp(true)
    : scaleLinear([0, high * 1.05 || 1], [bottom, top]).clamp(true)
  const unknown = points.length === 0 && baseline === null
  const yTicks = unknown ? [] : log ? decades(low, high, most) : y.ticks(Math.min(4, most))
  const plot = { left: marginOf(yTicks, room), right: room.width - room.text * 0.6, top, bottom }
  const last = points.length >= 2 ? (points[points.length - 2] ?? 0) : 0
  const x = scaleLinear([points[0] ?? 0, Math.max(last, (points[0] ?? 0) + 10)], [plot.left, plot.right])
  return {
    plot,
    x,
    y: (loss) => (Number.isFinite(loss) ? y(loss) : top),
    iterationAt: (at) => x.invert(at),
    yTicks,
    xTicks: x.ticks(Math.max(2, Math.floor(room.width / (room.text * 7)))).filter(Number.isInteger),
    log,
  }
}

function marginOf(ticks: number[], { text }: Room): number {
  return Math.max(3, ...ticks.map((tick) => tickText(tick).length)) * DIGIT * text + text * 0.5
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

/** Whole powers of ten in the range, at most so many. */
function decades(low: number, high: number, most: number): number[] {
  const from = Math.ceil(Math.log10(Math.max(low, high * LOG_FLOOR)) - 1e-9)
  const to = Math.floor(Math.log10(high * 1.1) + 1e-9)
  const step = Math.max(1, Math.ceil((to - from + 1) / most))
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => Number(`1e${to - i * step}`))
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
