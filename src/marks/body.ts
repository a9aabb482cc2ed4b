/** A box of cells seen through any affine camera: which of its faces are in sight, and which cell lies under a point. Numbers only. */

import { inverse } from './plane.ts'
import type { Plane } from './plane.ts'
import type { Point } from './slab.ts'

/** In this order (to the right, down, into the page) the axes are right-handed, which tells front from back. */
export const BODY_AXES = ['time', 'features', 'batch'] as const
export type BodyAxis = (typeof BODY_AXES)[number]
export type Cell = Readonly<Record<BodyAxis, number>>

/** `vectors`: where one cell further along an axis lies on the screen. The box holds the cells from `from` up to, not including, `to`. */
export interface Body {
  origin: Point
  vectors: Readonly<Record<BodyAxis, Point>>
  from: Cell
  to: Cell
}

export interface BodyFace {
  /** The axis that it is an end of, and the index of its cells there. */
  axis: BodyAxis
  index: number
  /** It is the end where the axis begins. */
  first: boolean
  /** The axes that its picture has, to the right and down. */
  across: BodyAxis
  down: BodyAxis
  /** Cells of the box across and down. */
  columns: number
  rows: number
  plane: Plane
}

const LAID: Record<BodyAxis, readonly [BodyAxis, BodyAxis]> = { batch: ['time', 'features'], features: ['time', 'batch'], time: ['batch', 'features'] }
/** Faces seen so much from the side are not drawn: square pixels of a cell. */
const EDGE_ON = 1e-6

export function pointAt({ origin, vectors }: Pick<Body, 'origin' | 'vectors'>, place: Cell): Point {
  let [x, y] = origin
  for (const axis of BODY_AXES) {
    x += vectors[axis][0] * place[axis]
    y += vectors[axis][1] * place[axis]
  }
  return [x, y]
}

/** How much each axis leads away from the reader (in square pixels): positive means that its near end is the first cell's. */
export function away(vectors: Body['vectors']): Record<BodyAxis, number> {
  const [t, f, b] = BODY_AXES.map((axis) => vectors[axis]) as [Point, Point, Point]
  return { time: f[0] * b[1] - b[0] * f[1], features: b[0] * t[1] - t[0] * b[1], batch: t[0] * f[1] - f[0] * t[1] }
}

/** At most three. */
export function facesOf(body: Body): BodyFace[] {
  const depth = away(body.vectors)
  const full = BODY_AXES.every((axis) => body.to[axis] > body.from[axis])
  return full ? BODY_AXES.filter((axis) => Math.abs(depth[axis]) > EDGE_ON).map((axis) => faceOf(body, axis, depth[axis] > 0)) : []
}

function faceOf(body: Body, axis: BodyAxis, first: boolean): BodyFace {
  const [across, down] = LAID[axis]
  const [x, y] = pointAt(body, { ...body.from, [axis]: first ? body.from[axis] : body.to[axis] })
  const plane: Plane = { origin: { x, y }, across: vector(body, across), down: vector(body, down) }
  const count = (one: BodyAxis) => body.to[one] - body.from[one]
  return { axis, index: first ? body.from[axis] : body.to[axis] - 1, first, across, down, columns: count(across), rows: count(down), plane }
}

const vector = ({ vectors }: Body, axis: BodyAxis) => ({ x: vectors[axis][0], y: vectors[axis][1] })

/** The cell in sight under a point: the inverse of the projection. null beside the box. */
export function cellUnder(body: Body, x: number, y: number): Cell | null {
  for (const face of facesOf(body)) {
    const at = inverse(face.plane, { x, y })
    if (!at || at.column < 0 || at.row < 0 || at.column >= face.columns || at.row >= face.rows) continue
    const place = { [face.axis]: face.index, [face.across]: body.from[face.across] + Math.floor(at.column), [face.down]: body.from[face.down] + Math.floor(at.row) }
    return place as Record<BodyAxis, number>
  }
  return null
}

/** Outlines of a cell on each face where it is in sight; none where it is inside. */
export function cellOutlines(body: Body, cell: Cell): Point[][] {
  if (BODY_AXES.some((axis) => cell[axis] < body.from[axis] || cell[axis] >= body.to[axis])) return []
  return facesOf(body).filter((face) => cell[face.axis] === face.index).map((face) => patch(face, cell[face.across] - body.from[face.across], cell[face.down] - body.from[face.down], 1, 1))
}

export function faceOutline(face: BodyFace): Point[] {
  return patch(face, 0, 0, face.columns, face.rows)
}

function patch({ plane: { origin, across, down } }: BodyFace, column: number, row: number, columns: number, rows: number): Point[] {
  const at = (i: number, j: number): Point => [origin.x + i * across.x + j * down.x, origin.y + i * across.y + j * down.y]
  return [at(column, row), at(column + columns, row), at(column + columns, row + rows), at(column, row + rows)]
}

/** The eight corners. */
export function cornersOf(body: Body): Point[] {
  const ends = (axis: BodyAxis) => [body.from[axis], body.to[axis]]
  return ends('time').flatMap((time) => ends('features').flatMap((features) => ends('batch').map((batch) => pointAt(body, { time, features, batch }))))
}

/** The outline of points, clockwise on the screen. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (list: readonly Point[]) => {
    const kept: Point[] = []
    for (const point of list) {
      while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 1e-9) kept.pop()
      kept.push(point)
    }
    return kept.slice(0, -1)
  }
  return [...half(sorted), ...half([...sorted].reverse())]
}

const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

export const silhouetteOf = (body: Body): Point[] => hull(cornersOf(body))
