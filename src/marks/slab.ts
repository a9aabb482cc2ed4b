/** A slab: batch × features seen in cabinet projection, as numbers. The front faces the reader; the batch recedes to the upper left. */

export interface Slab {
  /** Top left corner of the front. */
  x: number
  y: number
  /** Width of the front: the whole card when flat, a thin strip with depth. */
  front: number
  /** Height of one feature. */
  unit: number
  /** One example further away: that far to the left and up (both ≥ 0; both 0 when flat). */
  dx: number
  dy: number
  /** Examples and features. */
  rows: number
  columns: number
  /** How far the front falls to the right: a slice of a block that is turned. */
  skew?: number
}

export type Point = readonly [number, number]

export const heightOf = (s: Slab) => s.columns * s.unit
export const leftOf = (s: Slab) => s.x - s.rows * s.dx
export const rightOf = (s: Slab) => s.x + s.front
export const topOf = (s: Slab) => s.y - s.rows * s.dy
export const bottomOf = (s: Slab) => s.y + heightOf(s)
export const centerOf = (s: Slab) => (leftOf(s) + rightOf(s)) / 2

/** The slab narrower than this has no face to point at: its front stands for it. */
const THIN = 1.5
export const isFlat = (s: Slab) => s.rows * s.dx < THIN * 4

/** The outline, clockwise from the front's upper right corner. */
export function silhouette(s: Slab): Point[] {
  const [w, v, h, k] = [s.rows * s.dx, s.rows * s.dy, heightOf(s), s.skew ?? 0]
  return [
    [s.x + s.front, s.y + k],
    [s.x + s.front, s.y + h + k],
    [s.x, s.y + h],
    [s.x - w, s.y + h - v],
    [s.x - w, s.y - v],
    [s.x - w + s.front, s.y - v + k],
  ]
}

const share = (value: number, from: number, to: number) => (to === from ? 0 : Math.min(1, Math.max(0, (value - from) / (to - from))))

/** Where a horizontal line at height `y` leaves the slab on the right. */
export function rightAt(s: Slab, y: number): number {
  return rightOf(s) - share(s.y - y, 0, s.rows * s.dy) * s.rows * s.dx
}

/** Where it meets the slab on the left. */
export function leftAt(s: Slab, y: number): number {
  return leftOf(s) + share(y, bottomOf(s) - s.rows * s.dy, bottomOf(s)) * s.rows * s.dx
}

/** Where a vertical line at `x` leaves the slab upward. */
export function topAt(s: Slab, x: number): number {
  return topOf(s) + share(x, leftOf(s) + s.front, rightOf(s)) * s.rows * s.dy
}

/** Where it meets the slab from below. */
export function bottomAt(s: Slab, x: number): number {
  return bottomOf(s) - share(s.x - x, 0, s.rows * s.dx) * s.rows * s.dy
}

/** Corners of one cell on the batch face (on the front where the slab is flat). */
export function cellCorners(s: Slab, row: number, column: number): Point[] {
  return isFlat(s) ? patch(s, -1, column, 0, 1) : patch(s, row, column, 1, 1)
}

/** Corners of one example's column on the face. */
export function exampleCorners(s: Slab, row: number): Point[] {
  return isFlat(s) ? patch(s, -1, 0, 0, s.columns) : patch(s, row, 0, 1, s.columns)
}

function patch(s: Slab, row: number, column: number, rows: number, columns: number): Point[] {
  const [top, bottom] = [s.y + column * s.unit, s.y + (column + columns) * s.unit]
  if (rows === 0) return [[s.x, top], [rightOf(s), top], [rightOf(s), bottom], [s.x, bottom]]
  const near: Point = [s.x - row * s.dx, row * s.dy]
  const far: Point = [s.x - (row + rows) * s.dx, (row + rows) * s.dy]
  return [[far[0], top - far[1]], [near[0], top - near[1]], [near[0], bottom - near[1]], [far[0], bottom - far[1]]]
}

/** Which cell lies under a point: the inverse of the projection. `shown` is the example that the front stands for. */
export function cellUnder(s: Slab, px: number, py: number, shown = 0): { row: number; column: number } | null {
  if (px >= s.x && px < rightOf(s)) return within(s, shown, (py - s.y) / s.unit)
  if (s.dx <= 0 || px >= s.x) return null
  const across = (s.x - px) / s.dx
  return across < s.rows ? within(s, Math.floor(across), (py - s.y + across * s.dy) / s.unit) : null
}

function within(s: Slab, row: number, feature: number) {
  return feature >= 0 && feature < s.columns ? { row, column: Math.floor(feature) } : null
}

/** Where the strand of an example runs: its column's centre across, and its own height. */
export function strandX(s: Slab, row: number, flatness: number): number {
  return s.x - (row + 0.5) * s.dx + (flatness * s.front) / 2
}
export function strandY(s: Slab, row: number): number {
  return s.y + heightOf(s) / 2 - (row + 0.5) * s.dy
}
