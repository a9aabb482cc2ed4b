/** Pieces of the block: their body from the layout's numbers, and which of the snapshot's numbers they show. */

import { BODY_AXES, cellOutlines, facesOf } from '../../marks/body.ts'
import type { Body, BodyAxis, Cell } from '../../marks/body.ts'
import { polyline } from '../../marks/paths.ts'
import type { Point } from '../../marks/slab.ts'
import { extent } from '../../marks/tint.ts'
import type { Axis, CellRef, Snapshot } from '../../trace/contract/tensors.ts'
import type { Shown } from './numbers.ts'
import type { BlockPart, BoxPart } from './parts.ts'

export function bodyOf({ geo, from, to }: BoxPart): Body {
  const [x = 0, y = 0, tx = 0, ty = 0, fx = 0, fy = 0, bx = 0, by = 0] = geo
  return { origin: [x, y], vectors: { time: [tx, ty], features: [fx, fy], batch: [bx, by] }, from, to }
}

/** A block of pushed-together steps as a body. */
export function bodyOfBlock({ geo, from, count, rows, columns }: BlockPart): Body {
  const [x = 0, y = 0, front = 0, unit = 0, dx = 0, dy = 0, , skew = 0] = geo
  const time: Point = [front / count, skew / count]
  return { origin: [x - from * time[0], y - from * time[1]], vectors: { time, features: [0, unit], batch: [-dx, -dy] }, from: { time: from, features: 0, batch: 0 }, to: { time: from + count, features: columns, batch: rows } }
}

export type Strides = Readonly<Record<BodyAxis, number>>

/** Tensors are time-major. */
export const stridesOf = ({ sizes }: BoxPart): Strides => ({ time: sizes.batch * sizes.features, batch: sizes.features, features: 1 })

/** null where they are not there, or those of another shape still. */
export function boxNumbers(snapshot: Snapshot | null, { tensor, sizes }: BoxPart): Shown | null {
  const view = snapshot?.tensors[tensor]
  const [steps, batch, features] = view?.shape ?? []
  return view && steps === sizes.time && batch === sizes.batch && features === sizes.features ? { data: view.data, max: extent(view.data) } : null
}

/** How many cells of the whole block can be in sight at once, however it is turned. */
export const cellsInSight = ({ sizes: { time, features, batch } }: BoxPart) => time * features + time * batch + batch * features

export const refOf = (tensor: string, { time, batch, features }: Cell): CellRef => ({ tensor, step: time, row: batch, column: features })

export function outlinesOf(part: BoxPart, cell: CellRef): Point[][] {
  return cell.tensor === part.tensor && cell.step !== null ? cellOutlines(bodyOf(part), { time: cell.step, batch: cell.row, features: cell.column }) : []
}

/** Edges along one axis, of the faces that are in sight. */
export function boxEdges(part: BoxPart, axis: Axis): string[] {
  if (axis !== 'time' && axis !== 'features' && axis !== 'batch') return []
  return facesOf(bodyOf(part)).flatMap(({ across, down, columns, rows, plane: { origin, across: a, down: d } }) => {
    const line = (x: number, y: number, dx: number, dy: number) => polyline([x, y, x + dx, y + dy])
    if (axis === across) return [line(origin.x, origin.y, a.x * columns, a.y * columns), line(origin.x + d.x * rows, origin.y + d.y * rows, a.x * columns, a.y * columns)]
    return axis === down ? [line(origin.x, origin.y, d.x * rows, d.y * rows), line(origin.x + a.x * columns, origin.y + a.y * columns, d.x * rows, d.y * rows)] : []
  })
}

export interface BoxCell {
  step: number
  row: number
  column: number
}

/** The first cell of the face that is seen best: where the walk over the cells begins. */
export function firstCell(part: BoxPart): BoxCell {
  const area = ({ plane: { across, down } }: ReturnType<typeof facesOf>[number]) => Math.abs(across.x * down.y - across.y * down.x)
  const face = facesOf(bodyOf(part)).sort((a, b) => area(b) - area(a))[0]
  const place: Cell = face ? { ...part.from, [face.axis]: face.index } : part.from
  return { step: place.time, row: place.batch, column: place.features }
}

/** The neighbour in sight that lies furthest that way on the screen; null: none. */
export function neighbour(part: BoxPart, { step, row, column }: BoxCell, [wx, wy]: Point): BoxCell | null {
  const body = bodyOf(part)
  const here: Cell = { time: step, batch: row, features: column }
  const from = middle(cellOutlines(body, here))
  let [best, cost]: [Cell | null, number] = [null, Infinity]
  for (const axis of BODY_AXES) {
    for (const by of [-1, 1]) {
      const there: Cell = { ...here, [axis]: here[axis] + by }
      const at = middle(cellOutlines(body, there))
      if (!at || !from) continue
      const [dx, dy] = [at[0] - from[0], at[1] - from[1]]
      const [along, aside] = [dx * wx + dy * wy, Math.abs(dx * wy - dy * wx)]
      const price = aside / Math.max(1e-9, along)
      if (along > 1e-6 && price < 3 && price < cost) [best, cost] = [there, price]
    }
  }
  return best && { step: best.time, row: best.batch, column: best.features }
}

function middle(outlines: Point[][]): Point | null {
  const points = outlines.flat()
  if (points.length === 0) return null
  return [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length]
}
