/** A block of numbers turned about its upright axis: from time across and batch into the page, to batch across and time into the page.
 *  Pure; which faces are seen, and where each of their cells lies. */

export interface Point {
  x: number
  y: number
}

/** How far one cell into the page moves on the screen, in cells, as on the stage: to the upper left. */
const INTO: Point = { x: -0.42, y: -0.3 }

export interface BlockSizes {
  batch: number
  time: number
  features: number
}

/** A cell of X, all from 0. */
export interface CellAt {
  batch: number
  time: number
  features: number
}

export interface FaceCell {
  at: CellAt
  corners: [Point, Point, Point, Point]
}

export type Side = 'front' | 'top' | 'left' | 'right'

export interface TurnedBlock {
  cells: FaceCell[]
  /** The outline of each face that is seen. */
  faces: { side: Side; corners: Point[] }[]
  /** Middles of the edges that the axes are named at. */
  edges: { across: [Point, Point]; into: [Point, Point]; up: [Point, Point] }
  width: number
  height: number
}

type Vector = [x: number, y: number, z: number]

/** From the picture's plane toward the eye: what moves along it stays where it is on the screen. */
const EYE: Vector = [INTO.x, -INTO.y, -1]

/** `turn` from 0, (batch, time, features), to 1, (time, batch, features); `unit` px a cell. The block fits its own width and height. */
export function turnedBlock({ batch, time, features }: BlockSizes, turn: number, unit: number): TurnedBlock {
  const angle = (turn * Math.PI) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  // Time goes from across to into the page; batch, which went in, goes across, its first example at the right.
  const alongTime: Vector = [cos, 0, sin]
  const alongBatch: Vector = [-sin, 0, cos]
  const place = (t: number, f: number, b: number): Vector => [t * alongTime[0] + b * alongBatch[0], f, t * alongTime[2] + b * alongBatch[2]]
  const raw = ([x, y, z]: Vector): Point => ({ x: unit * (x + INTO.x * z), y: unit * (INTO.y * z - y) })
  const all = [0, time].flatMap((t) => [0, features].flatMap((f) => [0, batch].map((b) => raw(place(t, f, b)))))
  const least = { x: Math.min(...all.map(({ x }) => x)), y: Math.min(...all.map(({ y }) => y)) }
  const at = (t: number, f: number, b: number): Point => {
    const { x, y } = raw(place(t, f, b))
    return { x: x - least.x, y: y - least.y }
  }
  const cells: FaceCell[] = []
  const faces: TurnedBlock['faces'] = []
  const seen = (normal: Vector) => normal.reduce((sum, n, i) => sum + n * EYE[i]!, 0) > 1e-6
  const face = (side: Side, normal: Vector, rows: number, columns: number, corner: (row: number, column: number) => Point, cell: (row: number, column: number) => CellAt) => {
    if (!seen(normal)) return
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) cells.push({ at: cell(r, c), corners: [corner(r, c), corner(r, c + 1), corner(r + 1, c + 1), corner(r + 1, c)] })
    faces.push({ side, corners: [corner(0, 0), corner(0, columns), corner(rows, columns), corner(rows, 0)] })
  }
  const back = (v: Vector): Vector => [-v[0], -v[1], -v[2]]
  const up = (r: number) => features - 1 - r
  // In both positions one of these two is the front: example 1, or timestep 1.
  face('front', back(alongBatch), features, time, (r, c) => at(c, features - r, 0), (r, c) => ({ batch: 0, time: c, features: up(r) }))
  face('left', back(alongTime), features, batch, (r, c) => at(0, features - r, c), (r, c) => ({ batch: c, time: 0, features: up(r) }))
  face('right', alongTime, features, batch, (r, c) => at(time, features - r, c), (r, c) => ({ batch: c, time: time - 1, features: up(r) }))
  face('left', alongBatch, features, time, (r, c) => at(c, features - r, batch), (r, c) => ({ batch: batch - 1, time: c, features: up(r) }))
  face('top', [0, 1, 0], batch, time, (r, c) => at(c, features, r), (r, c) => ({ batch: r, time: c, features: features - 1 }))
  const turned = turn >= 0.5
  return {
    cells,
    faces,
    edges: {
      across: turned ? [at(0, 0, 0), at(0, 0, batch)] : [at(0, 0, 0), at(time, 0, 0)],
      into: turned ? [at(0, 0, batch), at(time, 0, batch)] : [at(0, 0, 0), at(0, 0, batch)],
      up: turned ? [at(0, 0, 0), at(0, features, 0)] : [at(time, 0, 0), at(time, features, 0)],
    },
    width: Math.max(...all.map(({ x }) => x)) - least.x,
    height: Math.max(...all.map(({ y }) => y)) - least.y,
  }
}

/** Px a cell so that the block fits in both positions and on its way; at most `most`. */
export function unitFor(sizes: BlockSizes, room: { width: number; height: number }, most = 44): number {
  const bounds = [0, 0.25, 0.5, 0.75, 1].map((turn) => turnedBlock(sizes, turn, 1))
  return Math.max(4, Math.min(most, room.width / Math.max(...bounds.map(({ width }) => width)), room.height / Math.max(...bounds.map(({ height }) => height))))
}
