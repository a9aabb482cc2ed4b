/** A few curves over one axis with lines to compare with: where everything stands. Pure; all in px. */

export interface Room {
  width: number
  height: number
  /** Font size. */
  text: number
}

export interface Curve {
  key: string
  /** What stands at its end. */
  letter: string
  /** x and y in turn, x ascending. */
  points: ArrayLike<number>
}

export interface Line {
  value: number
  words: string
  /** Where its words have room. */
  at: 'left' | 'right'
  below: boolean
}

export interface CurvesLayout {
  left: number
  right: number
  top: number
  bottom: number
  x(value: number): number
  y(value: number): number
  paths: string[]
  /** Points that are drawn as dots: where there are few. */
  dots: { x: number; y: number; key: string }[]
  ends: { letter: string; key: string; x: number; y: number }[]
  lines: { y: number; words: string; wordsX: number; wordsY: number; anchor: 'start' | 'end' }[]
}

export interface CurvesDomain {
  x: readonly [number, number]
  y: readonly [number, number]
}

/** More points than these are a line alone. */
const MOST_DOTS = 24

/** What lies outside the domain runs along its edge. */
export function curvesLayout(curves: readonly Curve[], lines: readonly Line[], domain: CurvesDomain, { width, height, text }: Room): CurvesLayout {
  const [left, right, top, bottom] = [text * 3.4, width - text * 1.9, text * 0.9, height - text * 1.8]
  const place = (value: number, [from, to]: readonly [number, number]) => Math.min(1, Math.max(0, (value - from) / (to - from || 1)))
  const x = (value: number) => left + place(value, domain.x) * (right - left)
  const y = (value: number) => bottom - place(value, domain.y) * (bottom - top)
  const placed = curves.map(({ key, letter, points }) => ({
    key,
    letter,
    points: Array.from({ length: Math.floor(points.length / 2) }, (_, i) => ({ x: x(points[2 * i]!), y: y(points[2 * i + 1]!) })),
  }))
  const ends = apart(placed.flatMap(({ key, letter, points }) => points.slice(-1).map((at) => ({ key, letter, ...at }))), text * 1.1, bottom)
  return {
    left, right, top, bottom, x, y, ends,
    paths: placed.map(({ points }) => points.map((at, i) => `${i === 0 ? 'M' : 'L'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`).join('')),
    dots: placed.flatMap(({ key, points }) => (points.length > MOST_DOTS ? [] : points.map((at) => ({ key, ...at })))),
    lines: lines.map(({ value, words, at, below }) => ({ y: y(value), words, wordsX: at === 'left' ? left + text * 0.3 : right, wordsY: y(value) + text * (below ? 1.05 : -0.35), anchor: at === 'left' ? 'start' : 'end' })),
  }
}

/** Pushed down where they would lie on each other, and up again where that leads out below. */
function apart<At extends { y: number }>(ends: At[], least: number, floor: number): At[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y)
  for (let i = 1; i < sorted.length; i++) sorted[i]!.y = Math.max(sorted[i]!.y, sorted[i - 1]!.y + least)
  for (let i = sorted.length - 1, low = floor; i >= 0; i--, low -= least) sorted[i]!.y = Math.min(sorted[i]!.y, low)
  return sorted
}

/** Mean of the curve in each of `columns` equal parts, so that the noise of single batches does not hide it. */
export function smoothed(points: Float64Array, columns: number): number[] {
  if (points.length < 2) return []
  const last = points[points.length - 2]!
  const width = Math.max(1, last / columns)
  const sums = new Map<number, { x: number; y: number; count: number }>()
  for (let i = 0; i + 1 < points.length; i += 2) {
    const column = Math.floor(points[i]! / width)
    const sum = sums.get(column) ?? { x: 0, y: 0, count: 0 }
    sums.set(column, { x: sum.x + points[i]!, y: sum.y + points[i + 1]!, count: sum.count + 1 })
  }
  return [...sums.values()].flatMap(({ x, y, count }) => [x / count, y / count])
}
