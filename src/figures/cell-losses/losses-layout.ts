/** Loss curves of several networks on one scale: where each point stands. Pure; all in px. */

export interface Room {
  width: number
  height: number
  /** Font size. */
  text: number
}

export interface LossesLayout {
  left: number
  right: number
  top: number
  bottom: number
  yTicks: number[]
  xTicks: number[]
  x(iteration: number): number
  y(loss: number): number
}

/** `curves`: iteration and loss in turn. `until`: how far they will go; the reference line is always in view. */
export function lossesLayout(curves: readonly Float64Array[], until: number, reference: number | null, { width, height, text }: Room): LossesLayout {
  const [left, right, top, bottom] = [text * 3.1, width - text * 1.6, text * 0.8, height - text * 1.7]
  const high = 1.08 * Math.max(reference ?? 0, quantile(curves.flatMap((curve) => Array.from(curve).filter((_, i) => i % 2 === 1 && Number.isFinite(curve[i]))), 0.98)) || 1
  const across = Math.max(1, until)
  return {
    left, right, top, bottom,
    yTicks: ticks(high, Math.max(2, Math.floor((bottom - top) / (text * 1.8)))),
    // The first stands under the words of the axis.
    xTicks: ticks(across, Math.max(1, Math.floor((right - left) / (text * 7)))),
    x: (iteration) => left + (Math.min(across, iteration) / across) * (right - left),
    // What is higher than the scale (a first loss, one that explodes) runs along its top.
    y: (loss) => (Number.isFinite(loss) ? Math.max(top, bottom - (loss / high) * (bottom - top)) : top),
  }
}

function quantile(values: number[], share: number): number {
  const sorted = values.sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

/** 0 and round numbers up to `high`, at most so many. */
function ticks(high: number, most: number): number[] {
  const rough = high / most
  const power = Number(`1e${Math.floor(Math.log10(rough))}`)
  const stride = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  return Array.from({ length: Math.floor(high / stride) + 1 }, (_, i) => Number((i * stride).toPrecision(6)))
}

/** Where each curve ends, pushed apart by `least` where they would lie on each other, from the highest down. */
export function endsOf(curves: readonly Float64Array[], layout: LossesLayout, least: number): { index: number; x: number; y: number }[] {
  const ends = curves.flatMap((points, index) => (points.length < 2 ? [] : [{ index, x: layout.x(points[points.length - 2] ?? 0), y: meanOfLast(points, layout) }]))
  ends.sort((a, b) => a.y - b.y)
  for (let i = 1; i < ends.length; i++) ends[i]!.y = Math.max(ends[i]!.y, ends[i - 1]!.y + least)
  // What was pushed out below goes up again.
  for (let i = ends.length - 1, floor = layout.bottom; i >= 0; i--, floor -= least) ends[i]!.y = Math.min(ends[i]!.y, floor)
  return ends
}

function meanOfLast(points: Float64Array, layout: LossesLayout): number {
  const from = Math.max(1, points.length - 2 * 8 + 1)
  let [sum, count] = [0, 0]
  for (let i = from; i < points.length; i += 2, count++) sum += layout.y(points[i] ?? NaN)
  return sum / Math.max(1, count)
}

/** A polyline; of many points at each pixel column the mean, so that noise does not hide the curve. */
export function lossesPath(curve: Float64Array, layout: LossesLayout): string {
  let path = ''
  let [column, sum, count] = [-1, 0, 0]
  const write = () => {
    if (count > 0) path += `${path === '' ? 'M' : 'L'}${column},${(sum / count).toFixed(1)}`
  }
  for (let i = 0; i + 1 < curve.length; i += 2) {
    const x = Math.round(layout.x(curve[i] ?? 0))
    if (x !== column) {
      write()
      ;[column, sum, count] = [x, 0, 0]
    }
    sum += layout.y(curve[i + 1] ?? NaN)
    count++
  }
  write()
  return path
}
