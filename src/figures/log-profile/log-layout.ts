/** Norms over time on a logarithmic scale: where each point stands. Pure; all in px. */

export interface Room {
  width: number
  height: number
  /** Size of the type. */
  text: number
}

export interface LogLayout {
  left: number
  right: number
  top: number
  bottom: number
  /** Powers of ten with a line of their own. */
  ticks: { power: number; y: number }[]
  x(step: number): number
  /** null: no place on the scale. */
  y(value: number): number | null
}

/** Decades that are shown at least and at most: below, a curve has left the picture. */
const LEAST = 2
const MOST = 16

/** One scale for all series, with a little room for what leaves it. Values that are 0 or not finite have no place on it. */
export function logLayout(series: readonly ArrayLike<number>[], { width, height, text }: Room): LogLayout {
  const powers = series.flatMap((values) => Array.from(values).filter((value) => value > 0 && Number.isFinite(value)).map((value) => Math.log10(value)))
  const high = Math.ceil(powers.length > 0 ? Math.max(...powers) : 0) + 1
  const low = Math.max(high - MOST, Math.min(high - LEAST, Math.floor(powers.length > 0 ? Math.min(...powers) : -LEAST)))
  const [left, right, top, bottom] = [text * 3.1, width - text * 0.8, text * 0.8, height - text * 1.7]
  const steps = Math.max(1, ...series.map((values) => values.length))
  const y = (power: number) => bottom - ((power - low) / (high - low)) * (bottom - top)
  return {
    left,
    right,
    top,
    bottom,
    ticks: ticksOf(low, high, Math.max(2, Math.floor((bottom - top) / (text * 1.6)))).map((power) => ({ power, y: y(power) })),
    x: (step) => left + (steps === 1 ? 0.5 : step / (steps - 1)) * (right - left),
    y(value) {
      const power = value > 0 && Number.isFinite(value) ? Math.log10(value) : NaN
      return power >= low && power <= high ? y(power) : null
    },
  }
}

function ticksOf(low: number, high: number, most: number): number[] {
  const stride = Math.max(1, Math.ceil((high - low) / most))
  const ticks: number[] = []
  for (let power = high; power >= low; power -= stride) ticks.push(power)
  return ticks
}

/** A polyline through the values; it begins anew after a value that has no place (0, or outside the scale). One alone is a line
 *  without length, which round ends make a dot. */
export function curve(values: ArrayLike<number>, layout: LogLayout): string {
  let path = ''
  let drawn = 0
  for (let step = 0; step <= values.length; step++) {
    const y = step < values.length ? layout.y(values[step] ?? 0) : null
    if (y !== null) path += `${drawn > 0 ? 'L' : 'M'}${layout.x(step).toFixed(1)},${y.toFixed(1)}`
    else if (drawn === 1) path += 'h0'
    drawn = y === null ? 0 : drawn + 1
  }
  return path
}

/** The linear case: a gradient that each step multiplies by `radius`, from the last step's norm back to the first. */
export function linearCase(last: number, radius: number, steps: number): Float64Array {
  const values = new Float64Array(steps)
  let value = last
  for (let step = steps - 1; step >= 0; step--) {
    values[step] = value
    value *= radius
  }
  return values
}
