/** What lies under a point of the picture: from the layout's numbers alone, never from elements. */

import { cellUnder, silhouette } from '../../marks/slab.ts'
import type { Point } from '../../marks/slab.ts'
import { cellUnder as cellInBody, silhouetteOf } from '../../marks/body.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { bodyOf, bodyOfBlock, refOf } from './boxes.ts'
import { slabFrom } from './layouts/frame.ts'
import type { BlockPart, BoxPart, CardPart, FlatPart, Part, RibbonPart } from './parts.ts'

export interface Hit {
  part: Part
  /** null where the part has no numbers (slots, arrows, what is not computed yet). */
  cell: CellRef | null
}

/** Pixels around a line that still belong to it. */
const NEAR = 9

/** `shown`: the example that the fronts stand for. Stamps lie on arrows, arrows give way to cards. */
export function hitAt(parts: readonly Part[], x: number, y: number, shown: number): Hit | null {
  const find = (test: (part: Part) => Hit | null) => {
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index]
      const hit = part ? test(part) : null
      if (hit) return hit
    }
    return null
  }
  return find((part) => (part.kind === 'stamp' && inBox(part.geo, x, y) ? { part, cell: null } : null)) ?? find((part) => body(part, x, y, shown)) ?? find((part) => (part.kind === 'ribbon' && part.arrow && nearRibbon(part, x, y) ? { part, cell: null } : null))
}

function body(part: Part, x: number, y: number, shown: number): Hit | null {
  if (part.kind === 'card') return cardHit(part, x, y, shown)
  if (part.kind === 'block') return blockHit(part, x, y, shown)
  if (part.kind === 'box') return boxHit(part, x, y)
  if (part.kind === 'flat') return flatHit(part, x, y)
  return null
}

function boxHit(part: BoxPart, x: number, y: number): Hit | null {
  const body = bodyOf(part)
  if (!inside(silhouetteOf(body), x, y)) return null
  const cell = cellInBody(body, x, y)
  return { part, cell: cell && refOf(part.tensor, cell) }
}

function cardHit(part: CardPart, x: number, y: number, shown: number): Hit | null {
  const slab = slabFrom(part.geo, part.rows, part.columns)
  if (!inside(silhouette(slab), x, y)) return null
  const cell = part.look === 'values' ? cellUnder(slab, x, y, shown) : null
  return { part, cell: cell && { tensor: part.tensor, step: part.step, ...cell } }
}

/** All faces of a block name their cells; its front is the followed (or nearest) example over time. */
function blockHit(part: BlockPart, x: number, y: number, shown: number): Hit | null {
  const slab = slabFrom(part.geo, part.rows, part.columns)
  if (!inside(silhouette(slab), x, y)) return null
  const cell = cellInBody(bodyOfBlock(part), x, y)
  if (!cell || part.look !== 'values' || cell.time < 0) return { part, cell: null }
  const offset = cell.time - part.from
  const known = part.knownFrom === 'left' ? offset < part.known : offset >= part.count - part.known
  const front = x >= slab.x && y >= slab.y
  return { part, cell: known ? { ...refOf(part.tensor, cell), ...(front && { row: shown }) } : null }
}

function flatHit(part: FlatPart, x: number, y: number): Hit | null {
  const [left = 0, top = 0, across = 1, down = 1] = part.geo
  const [column, row] = [Math.floor((x - left) / across), Math.floor((y - top) / down)]
  if (column < 0 || row < 0 || column >= part.columns || row >= part.rows) return null
  return { part, cell: part.slabs ? null : { tensor: part.tensor, step: null, row, column } }
}

function inBox([cx = 0, cy = 0, width = 0, height = 0]: readonly number[], x: number, y: number): boolean {
  return Math.abs(x - cx) <= width / 2 && Math.abs(y - cy) <= height / 2
}

/** Whether a point is in a convex polygon given clockwise. */
export function inside(points: readonly Point[], x: number, y: number): boolean {
  return points.every(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length] ?? [0, 0]
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= -1e-9
  })
}

function nearRibbon(part: RibbonPart, x: number, y: number): boolean {
  for (let strand = 0; strand < part.strands.length; strand++) {
    for (let point = 0; point + 1 < part.points; point++) {
      const at = (strand * part.points + point) * 2
      if (distance(part.geo.slice(at, at + 4), x, y) <= Math.max(NEAR, part.line)) return true
    }
  }
  return false
}

function distance([ax = 0, ay = 0, bx = 0, by = 0]: readonly number[], x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  const [px, py] = [x - ax - t * dx, y - ay - t * dy]
  return Math.sqrt(px * px + py * py)
}
