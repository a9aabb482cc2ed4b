/** Where the gradient of a state stands, and one ribbon or stamp of the way back. */

import { smallness } from './arrows.ts'
import { slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Row } from './rows.ts'
import type { RibbonPart, StampPart } from '../parts.ts'
import { heightOf } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'
import type { ArrowRef } from '../../../trace/contract/product.ts'

export const tensorOf = (row: Row) => `d${row.id}`

/** Half a step to the right of its state, in the lane below it: the strands into the state stay readable. */
export function gradientSlab(frame: Frame, row: Row, step: number): Slab {
  const state = slabOf(frame, row, step)
  const lane = row.y + row.height + frame.measures.font * 0.35 + frame.dy * frame.shape.batch
  return { ...state, x: state.x + frame.columns.pitch / 2, y: lane }
}

/** The widest ribbon: the largest norm of the batch. */
export const WIDEST = (frame: Frame) => Math.min(22 * frame.measures.scale, heightOf(gradientSlab(frame, frame.rows[1] as Row, 0)) * 0.3)

/** An arrow of ordinary width; `arrow` is the product that it goes back through. */
export function gradientRibbon(frame: Frame, id: string, geo: number[], arrow: ArrowRef | null, step: number): RibbonPart {
  const { line, head } = frame.measures
  return { kind: 'ribbon', id, geo, step, role: 'gradient', look: 'live', arrow, summing: 'left', strands: [-1], points: geo.length / 2, line, head: head * 1.1, norm: null }
}

/** The transposed weights on a ribbon. */
export function gradientStamp(frame: Frame, { id, step, arrow }: RibbonPart, [x, y]: readonly [number, number]): StampPart {
  const { weights, layer, direction } = arrow as ArrowRef
  const { measures } = frame
  const usual = measures.stampWidth + measures.font * (0.45 + (weights !== 'Wy' && layer > 0 ? 0.45 : 0) + (weights !== 'Wy' && direction === 'bwd' ? 0.75 : 0))
  const small = smallness(frame, usual)
  return {
    kind: 'stamp', id: `stamp:${id}`, geo: [x, y, usual * small, measures.stampHeight * small], step, weights: weights === 'Wy' ? 'Wy' : `${weights}.l${layer}.${direction}`,
    arrow: arrow as ArrowRef, summing: 'left', transposed: true, rowRole: 'state', columnRole: weights === 'Wy' ? 'output' : 'state',
  }
}
