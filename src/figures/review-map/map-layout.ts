/** Words of the embedding as points of a plane: where each stands, how large it is, and which are named. Pure; all in px. */

export interface Room {
  width: number
  height: number
  /** Font size. */
  text: number
}

export interface MapWords {
  words: readonly string[]
  /** (words, 2). */
  points: ArrayLike<number>
  /** What each does to the answer. */
  effects: ArrayLike<number>
}

export interface PlacedPoint {
  index: number
  x: number
  y: number
  /** Half of its edge. */
  size: number
  positive: boolean
}

export interface MapLayout {
  points: PlacedPoint[]
  /** Of the strongest words: at most so many as have room. */
  names: { index: number; x: number; y: number; word: string }[]
}

const NAMED = 40

export function mapLayout({ words, points, effects }: MapWords, { width, height, text }: Room): MapLayout {
  const margin = text * 1.2
  const place = (axis: 0 | 1, length: number) => {
    const values = words.map((_, i) => points[2 * i + axis]!)
    const [low, high] = [quantile(values, 0.005), quantile(values, 0.995)]
    return (value: number) => margin + Math.min(1, Math.max(0, (value - low) / (high - low || 1))) * (length - 2 * margin)
  }
  const [x, y] = [place(0, width), place(1, height)]
  const most = Math.max(1e-9, ...Array.from(effects, Math.abs))
  const placed = words.map((_, index) => {
    const effect = effects[index]!
    return { index, x: x(points[2 * index]!), y: height - y(points[2 * index + 1]!), size: text * (0.18 + 0.4 * Math.sqrt(Math.abs(effect) / most)), positive: effect >= 0 }
  })
  return { points: placed, names: namesOf(placed, words, effects, { width, height, text }) }
}

/** The strongest first; a name that would lie on another, or lead out of the picture, is left out. */
function namesOf(points: readonly PlacedPoint[], words: readonly string[], effects: ArrayLike<number>, { width, text }: Room): MapLayout['names'] {
  const order = words.map((_, i) => i).sort((a, b) => Math.abs(effects[b]!) - Math.abs(effects[a]!))
  const taken: { x: number; y: number; width: number }[] = []
  const names: MapLayout['names'] = []
  for (const index of order.slice(0, NAMED)) {
    const { x, y, size } = points[index]!
    const name = { x: x + size + text * 0.2, y: y + text * 0.35, width: words[index]!.length * text * 0.58 }
    const free = name.x + name.width < width && taken.every((other) => Math.abs(other.y - name.y) > text || other.x > name.x + name.width || name.x > other.x + other.width)
    if (!free) continue
    taken.push(name)
    names.push({ index, x: name.x, y: name.y, word: words[index]! })
  }
  return names
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0
}

/** A triangle that points up for words that make the answer more positive, down for the others. */
export function trianglePath({ x, y, size, positive }: PlacedPoint): string {
  const tip = positive ? -size : size
  return `M${(x - size).toFixed(1)} ${(y - tip).toFixed(1)}H${(x + size).toFixed(1)}L${x.toFixed(1)} ${(y + tip).toFixed(1)}Z`
}

/** The nearest point to a place, within `reach`; −1: none. */
export function pointAt(points: readonly PlacedPoint[], x: number, y: number, reach: number): number {
  let best = -1
  let least = reach * reach
  for (const point of points) {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2
    if (distance <= least) [best, least] = [point.index, distance]
  }
  return best
}
