/** The straight road of an lstm: its cell state goes from step to step with only the forget gate on it, and through the output gate up
 *  into the state; backward the same way, right to left. */

import { dress } from './arrows.ts'
import { stepsOf } from './cards.ts'
import { columnAt, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { words } from './labels.ts'
import { sideways, upward } from './ribbons.ts'
import { roadOf } from './rows.ts'
import type { Row } from './rows.ts'
import type { Part, RibbonPart } from '../parts.ts'

export function roadParts(frame: Frame): Part[] {
  return frame.rows.flatMap((row) => {
    const road = roadOf(frame, row)
    return road ? [...along(frame, road), ...up(frame, road, row)] : []
  })
}

/** c to the next c, level: no weights stand in its way. */
function along(frame: Frame, road: Row): Part[] {
  const back = road.direction === 'bwd' ? 1 : -1
  const { steps } = frame.shape.schedule
  return stepsOf(frame, road).flatMap((step) => {
    const before = step + back
    if (step < 0 || step >= steps || !(columnAt(frame, step).full || columnAt(frame, before).full)) return []
    const arrow = { ...dressed(frame, road, step, `road.${road.id}`), arrow: null }
    const ribbon = sideways(frame, slabOf(frame, road, before), slabOf(frame, road, step), arrow)
    const both = columnAt(frame, step).full && columnAt(frame, before).full
    return [ribbon, ...(both && ribbon.look === 'live' ? [gateOn(frame, ribbon, 'f')] : [])]
  })
}

/** c up into h of the same step. */
function up(frame: Frame, road: Row, row: Row): Part[] {
  return Array.from({ length: frame.shape.schedule.steps }, (_, step) => step).filter((step) => columnAt(frame, step).full).map((step) => {
    const arrow = { ...dressed(frame, road, step, `out.${road.id}`), arrow: null }
    return upward(frame, slabOf(frame, road, step), slabOf(frame, row, step), arrow)
  })
}

function dressed(frame: Frame, { layer, direction }: Row, step: number, name: string) {
  return dress(frame, { weights: 'Wh', layer, direction, step }, `${name}@${step + 1}`, 'state', frame.timeline.feed(step, direction))
}

/** ⊙ f, below the lowest strand of a level arrow. */
export function gateOn(frame: Frame, { id, geo, head, step, role }: RibbonPart, gate: 'f' | 'o'): Part {
  const xs = geo.filter((_, index) => index % 2 === 0)
  const ys = geo.filter((_, index) => index % 2 === 1)
  const size = frame.measures.font * 0.9
  return words(frame, `gate.${id}`, { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: Math.max(...ys) + head + size * 0.9, text: { code: 'gate', gate }, role, step, size })
}
