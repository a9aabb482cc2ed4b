/** Which parts the keyboard can reach inside the picture, and which is next in a direction. Pure. */

import { nearest } from '../../marks/nearest.ts'
import type { Way } from '../../marks/nearest.ts'
import { cornersOf as cornersOfBody, silhouetteOf } from '../../marks/body.ts'
import { cellCorners, centerOf, heightOf, silhouette } from '../../marks/slab.ts'
import type { Point } from '../../marks/slab.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { bodyOf, outlinesOf } from './boxes.ts'
import { slabFrom } from './layouts/frame.ts'
import type { Part } from './parts.ts'

export function reachable(part: Part): boolean {
  if (part.kind === 'card' || part.kind === 'block') return true
  if (part.kind === 'box') return true
  if (part.kind === 'flat') return part.slabs === null || part.arrow !== null
  return part.kind === 'ribbon' && part.arrow !== null
}

/** Where a part is, for going from one to the next. */
export function middle(part: Part): Point {
  if (part.kind === 'card' || part.kind === 'block') {
    const slab = slabFrom(part.geo, part.rows, part.columns)
    return [centerOf(slab), slab.y + (heightOf(slab) - slab.rows * slab.dy) / 2]
  }
  if (part.kind === 'flat') {
    const [x = 0, y = 0, across = 0, down = 0] = part.geo
    return [x + (across * part.columns) / 2, y + (down * part.rows) / 2]
  }
  if (part.kind === 'box') {
    const corners = cornersOfBody(bodyOf(part))
    return [corners.reduce((sum, [x]) => sum + x, 0) / corners.length, corners.reduce((sum, [, y]) => sum + y, 0) / corners.length]
  }
  const half = part.geo.length / 2
  const sum = part.geo.reduce<[number, number]>(([x, y], value, index) => (index % 2 === 0 ? [x + value, y] : [x, y + value]), [0, 0])
  return [sum[0] / half, sum[1] / half]
}

export function nextPart(parts: readonly Part[], from: Part, way: Way): Part | null {
  return nearest(parts.filter((part) => part.id !== from.id && reachable(part)), middle, middle(from), way)
}

/** Where focus goes on Enter: the current slab, else the first that there is. */
export function firstPart(parts: readonly Part[]): Part | null {
  return parts.find((part) => (part.kind === 'card' && part.current) || (part.kind === 'box' && part.chosen)) ?? parts.find(reachable) ?? null
}

/** Examples recede to the left, features go down; weights read like a table. */
export function nextCell(part: Part, { row, column }: { row: number; column: number }, way: Way): { row: number; column: number } | null {
  if (part.kind !== 'card' && part.kind !== 'flat') return null
  const across = way === 'left' ? 1 : way === 'right' ? -1 : 0
  const down = way === 'down' ? 1 : way === 'up' ? -1 : 0
  const next = part.kind === 'card' ? { row: row + across, column: column + down } : { row: row + down, column: column - across }
  return next.row >= 0 && next.column >= 0 && next.row < part.rows && next.column < part.columns ? next : null
}

/** The part that shows a cell, at full size, and the cell's corners; null where it is not in the picture. */
export function cornersOf(parts: readonly Part[], cell: CellRef): Point[] | null {
  for (const part of parts) {
    if (part.kind === 'box') {
      const [outline] = outlinesOf(part, cell)
      if (outline) return outline
    }
    if (part.kind === 'card' && part.tensor === cell.tensor && part.step === cell.step) return cellCorners(slabFrom(part.geo, part.rows, part.columns), cell.row, cell.column)
    if (part.kind === 'flat' && part.slabs === null && part.tensor === cell.tensor) {
      const [x = 0, y = 0, across = 0, down = 0] = part.geo
      const [left, top] = [x + across * cell.column, y + down * cell.row]
      return [[left, top], [left + across, top], [left + across, top + down], [left, top + down]]
    }
  }
  return null
}

/** Outline of a part, for the ring of focus. */
export function outlineOf(part: Part): Point[] {
  if (part.kind === 'box') return silhouetteOf(bodyOf(part))
  if (part.kind === 'card' || part.kind === 'block') return silhouette(slabFrom(part.geo, part.rows, part.columns))
  const [xs, ys] = [part.geo.filter((_, index) => index % 2 === 0), part.geo.filter((_, index) => index % 2 === 1)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const box = part.kind === 'flat' ? [part.geo[0] ?? 0, part.geo[1] ?? 0, (part.geo[2] ?? 0) * part.columns, (part.geo[3] ?? 0) * part.rows] : [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
  const [x = 0, y = 0, width = 0, height = 0] = box
  return [[x - 6, y - 6], [x + width + 6, y - 6], [x + width + 6, y + height + 6], [x - 6, y + height + 6]]
}
