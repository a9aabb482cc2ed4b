/** The edges along one axis, of everything that carries it: what lights when somebody points at the word "batch". */

import { polyline } from '../../marks/paths.ts'
import { bottomOf, leftOf, rightOf } from '../../marks/slab.ts'
import type { Axis } from '../../trace/contract/tensors.ts'
import { boxEdges } from './boxes.ts'
import { slabFrom } from './layouts/frame.ts'
import type { CardPart, FlatPart, Part } from './parts.ts'

export function litEdges(parts: readonly Part[], axis: Axis): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'box') return boxEdges(part, axis)
    if (part.kind === 'card' && LIT.has(part.look)) return part.geo[6] ? solidEdges(part, axis) : cardEdges(part, axis)
    if (part.kind === 'flat' && part.slabs === null) return flatEdges(part, axis)
    return []
  })
}

const LIT: ReadonlySet<CardPart['look']> = new Set(['values', 'zero', 'empty'])

/** Slices of a block: what is in the middle of it has no lower left edge to show. */
function solidEdges(part: CardPart, axis: Axis): string[] {
  const slab = slabFrom(part.geo, part.rows, part.columns)
  if (axis === 'batch') return slab.dx * slab.rows < 1 ? [] : [polyline([slab.x, slab.y, leftOf(slab), slab.y - slab.rows * slab.dy])]
  if (axis === 'time') return [polyline([slab.x, bottomOf(slab) + 5, rightOf(slab), bottomOf(slab) + 5])]
  return part.axis === axis ? [polyline([slab.x, slab.y, slab.x, bottomOf(slab)])] : []
}

function cardEdges(part: CardPart, axis: Axis): string[] {
  const slab = slabFrom(part.geo, part.rows, part.columns)
  const low = bottomOf(slab)
  if (axis === 'batch') return slab.dx * slab.rows < 1 ? [] : [polyline([slab.x, low, leftOf(slab), low - slab.rows * slab.dy])]
  if (axis === 'time') return part.tensor === 'x' && part.step !== null ? [polyline([leftOf(slab), low + 5, rightOf(slab) + 6, low + 5])] : []
  return part.axis === axis ? [polyline([rightOf(slab), slab.y, rightOf(slab), low])] : []
}

const LETTER: Partial<Record<Axis, Axis>> = { gates: 'hidden' }

/** Rows and columns of weights are axes too: Wx features × hidden. */
function flatEdges(part: FlatPart, axis: Axis): string[] {
  const [x = 0, y = 0, across = 0, down = 0] = part.geo
  const wanted = LETTER[axis] ?? axis
  const of = { input: 'features', state: 'hidden', output: 'outputs', gradient: null, weights: null } as const
  const rows = part.rowRole && of[part.rowRole] === wanted ? [polyline([x - 3, y, x - 3, y + down * part.rows])] : []
  const columns = part.columnRole && of[part.columnRole] === wanted ? [polyline([x, y - 3, x + across * part.columns, y - 3])] : []
  return [...rows, ...columns]
}
