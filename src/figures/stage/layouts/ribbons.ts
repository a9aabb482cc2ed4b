/** One arrow as numbers: a strand for each example from the edge of one slab to the edge of another, never over a slab. */

import { flatness } from './frame.ts'
import type { Frame } from './frame.ts'
import type { RibbonLook, RibbonPart } from '../parts.ts'
import type { Role } from '../../../theme/tokens.ts'
import { bottomAt, bottomOf, heightOf, leftAt, rightAt, rightOf, strandX, strandY, topAt } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'
import type { ArrowRef } from '../../../trace/contract/product.ts'

/** Between an arrow's ends and the slabs. */
const CLEAR = 2.5
/** More strands than this are drawn as this many: they stand for the whole batch. */
const MOST_STRANDS = 12
/** Strands closer than this would run into each other. */
const CLOSEST = 4

/** Which examples have a strand: all of them where there is room. */
export function strandsOf(frame: Frame, spacing: number): number[] {
  const { batch } = frame.shape
  const room = Math.max(1, Math.floor((spacing * batch) / CLOSEST))
  const count = Math.min(batch, MOST_STRANDS, frame.depth === 0 ? batch : room)
  return Array.from({ length: count }, (_, index) => Math.round(((index + 0.5) * batch) / count - 0.5))
}

export interface Arrow {
  id: string
  role: Role
  look: RibbonLook
  arrow: ArrowRef | null
  step: number
}

/** x to h, h to y, h to the layer above: straight up from the top edge of `from` to the bottom edge of `to`. */
export function upward(frame: Frame, from: Slab, to: Slab, arrow: Arrow): RibbonPart {
  const strands = arrow.look === 'skeleton' ? [(frame.shape.batch - 1) / 2] : strandsOf(frame, frame.columns.face / frame.shape.batch)
  const geo = strands.flatMap((row) => {
    const x = strandX(to, row, flatness(frame))
    return [x, topAt(from, x) - CLEAR, x, bottomAt(to, x) + CLEAR]
  })
  return ribbon(frame, arrow, strands, geo, 2, frame.dx)
}

/** h to the next h: level, at each example's own height. */
export function sideways(frame: Frame, from: Slab, to: Slab, arrow: Arrow): RibbonPart {
  const strands = arrow.look === 'skeleton' ? [(frame.shape.batch - 1) / 2] : strandsOf(frame, frame.columns.face / frame.shape.batch)
  const right = to.x > from.x
  const geo = strands.flatMap((row) => {
    const y = strandY(to, row)
    return right ? [rightAt(from, y) + CLEAR, y, leftAt(to, y) - CLEAR, y] : [leftAt(from, y) - CLEAR, y, rightAt(to, y) + CLEAR, y]
  })
  return ribbon(frame, arrow, strands, geo, 2, frame.dy)
}

/** Where another row stands between: one line around its right side. */
export function around(frame: Frame, from: Slab, to: Slab, arrow: Arrow, out: number): RibbonPart {
  const x = Math.max(rightOf(from), rightOf(to)) + out
  const [start, end] = [bottomOf(from) - heightOf(from) * 0.15, bottomOf(to) - heightOf(to) * 0.12]
  return ribbon(frame, arrow, [-1], [rightOf(from) + CLEAR, start, x, start, x, end, rightOf(to) + CLEAR, end], 4, 0)
}

/** The same, but in from below: right of an output stands its target. */
export function aroundFromBelow(frame: Frame, from: Slab, to: Slab, arrow: Arrow, out: number): RibbonPart {
  const x = Math.max(rightOf(from), rightOf(to)) + out
  const start = bottomOf(from) - heightOf(from) * 0.15
  const end = strandX(to, 0, flatness(frame))
  const lane = bottomAt(to, end) + CLEAR + Math.max(3.2 * frame.measures.head, 14)
  return ribbon(frame, arrow, [-1], [rightOf(from) + CLEAR, start, x, start, x, lane, end, lane, end, bottomAt(to, end) + CLEAR], 5, 0)
}

/** Up, along a lane, and up again: the backward direction's last state on its way to the read-out. */
export function along(frame: Frame, from: Slab, to: Slab, arrow: Arrow): RibbonPart {
  const start = strandX(from, (frame.shape.batch - 1) / 2, flatness(frame))
  const end = strandX(to, frame.shape.batch - 0.8, flatness(frame))
  const lane = (topAt(from, from.x - frame.shape.batch * frame.dx) + bottomOf(to)) / 2
  return ribbon(frame, arrow, [-1], [start, topAt(from, start) - CLEAR, start, lane, end, lane, end, bottomAt(to, end) + CLEAR], 4, 0)
}

/** Lines and heads as wide as the strands' spacing allows; the total is never thinner than one arrow. */
export function ribbon(frame: Frame, arrow: Arrow, strands: number[], geo: number[], points: number, spacing: number): RibbonPart {
  const { measures, shape } = frame
  const step = strands.length > 1 ? (spacing * shape.batch) / strands.length : Infinity
  const one = strands.length === 1 || frame.depth === 0
  const quiet = arrow.look !== 'live'
  const line = one ? measures.line : Math.max(measures.line / strands.length, Math.min(2.2 * measures.scale, Math.max(step * 0.32, measures.line * (1 - frame.depth))))
  const head = one ? measures.head : Math.min(measures.head, Math.max(step * 0.56, measures.head * (1 - 2.5 * frame.depth)))
  return {
    kind: 'ribbon',
    id: arrow.id,
    geo,
    step: arrow.step,
    role: arrow.role,
    look: arrow.look,
    arrow: arrow.arrow,
    summing: 'up',
    strands,
    points,
    line: quiet ? Math.min(1.3, line) : line,
    head: quiet ? Math.min(3.5, head) : head,
    norm: null,
  }
}
