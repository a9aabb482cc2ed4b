/** A matrix lying on the screen: an affine plane measured in cells (column, row). Numbers only. */

export interface Point {
  x: number
  y: number
}

/** `across` is one column on the screen, `down` one row; origin is the corner of cell (0, 0). */
export interface Plane {
  origin: Point
  across: Point
  down: Point
}

export function pointOn(plane: Plane, column: number, row: number): Point {
  return {
    x: plane.origin.x + column * plane.across.x + row * plane.down.x,
    y: plane.origin.y + column * plane.across.y + row * plane.down.y,
  }
}

/** Fractional column and row of a point of the screen; null where the plane is seen edge on. */
export function inverse(plane: Plane, point: Point): { column: number; row: number } | null {
  const { across, down } = plane
  const determinant = across.x * down.y - across.y * down.x
  if (Math.abs(determinant) < 1e-9) return null
  const x = point.x - plane.origin.x
  const y = point.y - plane.origin.y
  return { column: (x * down.y - y * down.x) / determinant, row: (across.x * y - across.y * x) / determinant }
}

/** The cell of a rows × columns matrix under a point, or null outside it. */
export function cellUnder(plane: Plane, rows: number, columns: number, point: Point): { row: number; column: number } | null {
  const at = inverse(plane, point)
  if (at === null) return null
  const row = Math.floor(at.row)
  const column = Math.floor(at.column)
  return row >= 0 && row < rows && column >= 0 && column < columns ? { row, column } : null
}

/** Corners of a block of cells, in order around it. `inset` moves them inward, in cells. */
export function corners(plane: Plane, column: number, row: number, columns = 1, rows = 1, inset = 0): Point[] {
  const left = column + inset
  const right = column + columns - inset
  const top = row + inset
  const bottom = row + rows - inset
  return [pointOn(plane, left, top), pointOn(plane, right, top), pointOn(plane, right, bottom), pointOn(plane, left, bottom)]
}

/** Points as the `points` attribute of an SVG polygon. */
export function pointsText(points: Point[]): string {
  return points.map((p) => `${Math.round(p.x * 100) / 100},${Math.round(p.y * 100) / 100}`).join(' ')
}

/** Between two planes, t from 0 to 1, straight. */
export function between(from: Plane, to: Plane, t: number): Plane {
  const mix = (a: Point, b: Point): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
  return { origin: mix(from.origin, to.origin), across: mix(from.across, to.across), down: mix(from.down, to.down) }
}
