/** The way back: the gradient of each state as a slab in the gap below it, and the ribbons that carry it from right to left. */

import { columnAt, geoOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { roadOf } from './rows.ts'
import type { Row } from './rows.ts'
import { gateOn } from './road.ts'
import { words } from './labels.ts'
import { gradientRibbon, gradientSlab, gradientStamp, tensorOf, WIDEST } from './gradient-ribbons.ts'
import { fromAbove, fromLoss, lossPlace } from './gradient-sources.ts'
import type { CardPart, Part } from '../parts.ts'
import { bottomAt, bottomOf, centerOf, heightOf, leftAt, leftOf, rightAt, rightOf, topAt, topOf } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'
import type { ArrowRef } from '../../../trace/contract/product.ts'

const CLEAR = 2.5

export function gradientParts(frame: Frame): Part[] {
  if (frame.timeline.phase === 'forward') return []
  return frame.rows.filter((row) => row.kind === 'h' || row.kind === 'c').flatMap((row) => {
    const steps = Array.from({ length: frame.shape.schedule.steps }, (_, step) => step)
    const known = steps.filter((step) => columnAt(frame, step).full && frame.timeline.back(step, row.direction) <= frame.timeline.moment)
    return [...known.map((step) => card(frame, row, step)), ...known.flatMap((step) => arriving(frame, row, step)), ...current(frame, row)]
  })
}

function card(frame: Frame, row: Row, step: number): CardPart {
  const { now } = frame.timeline
  return {
    kind: 'card', id: `${tensorOf(row)}.${step + 1}`, geo: geoOf(gradientSlab(frame, row, step)), step, role: 'gradient', tensor: tensorOf(row), index: step,
    rows: frame.shape.batch, columns: row.units, axis: 'hidden', look: 'values', current: now.kind === 'back' && now.step === step && now.direction === row.direction, copied: [], target: false,
  }
}

/** What flows into this state's gradient: from the step after it, and from the loss where an output is read. */
function arriving(frame: Frame, row: Row, step: number): Part[] {
  const after = step + (row.direction === 'fwd' ? 1 : -1)
  const inside = after >= 0 && after < frame.shape.schedule.steps
  const to = gradientSlab(frame, row, step)
  const from = inside && !columnAt(frame, after).full ? beyond(frame, to, row.direction) : inside ? gradientSlab(frame, row, after) : null
  const through = from ? between(frame, row, from, to, step) : []
  return row.kind === 'c' ? [...through, ...fromState(frame, row, step)] : [...through, ...fromAbove(frame, row, step), ...fromLoss(frame, row, step)]
}

/** The gradient before comes from a step that is pushed together with others: its ribbon comes in from that side. */
function beyond(frame: Frame, to: Slab, direction: Row['direction']): Slab {
  return { ...to, x: to.x + (direction === 'fwd' ? 1 : -1) * frame.columns.pitch }
}

function between(frame: Frame, row: Row, from: Slab, to: Slab, step: number): Part[] {
  const y = (topOf(to) + bottomOf(to)) / 2
  const left = to.x < from.x
  const geo = left ? [leftAt(from, y) - CLEAR, y, rightAt(to, y) + CLEAR, y] : [rightAt(from, y) + CLEAR, y, leftAt(to, y) - CLEAR, y]
  const arrow: ArrowRef | null = row.kind === 'c' ? null : { weights: 'Wh', layer: row.layer, direction: row.direction, step: left ? step + 1 : step - 1 }
  const norm = { tensor: tensorOf(row), step, beside: twinsOf(frame, row).map(tensorOf) }
  const ribbon = { ...gradientRibbon(frame, `${tensorOf(row)}@${step + 1}`, geo, arrow, step), line: WIDEST(frame), head: frame.measures.head, norm }
  if (row.kind === 'c') return [ribbon, gateOn(frame, { ...ribbon, head: WIDEST(frame) / 2 }, 'f')]
  const { stampHeight } = frame.measures
  const stamp = gradientStamp(frame, ribbon, [((geo[0] ?? 0) + (geo[2] ?? 0)) / 2, y + WIDEST(frame) / 2 + stampHeight / 2 + 2])
  // Where the lane is low the name of the gradient needs the room.
  return heightOf(to) + to.rows * to.dy > 2.6 * stampHeight ? [ribbon, stamp] : [ribbon]
}

/** State and cell state of a layer: their ribbons are drawn to one scale. */
const twinsOf = (frame: Frame, row: Row) => frame.rows.filter((other) => other !== row && (roadOf(frame, row) === other || roadOf(frame, other) === row))

/** The gradient of the state reaches the cell state of the same step through the output gate. */
function fromState(frame: Frame, road: Row, step: number): Part[] {
  const row = frame.rows.find((other) => roadOf(frame, other) === road)
  if (!row) return []
  const [from, to] = [gradientSlab(frame, row, step), gradientSlab(frame, road, step)]
  const x = centerOf(to)
  // Below the current one stands its name.
  const { now } = frame.timeline
  const start = bottomAt(from, x) + CLEAR + (now.kind === 'back' && now.step === step && now.direction === row.direction ? frame.measures.font * 1.15 : 0)
  return [gradientRibbon(frame, `${tensorOf(road)}<${row.id}@${step + 1}`, [x, start, x, topAt(to, x) - CLEAR], null, step)]
}

/** Name and norm of the gradient that has just arrived, inside the picture and beside the loss. */
function current(frame: Frame, row: Row): Part[] {
  const { now } = frame.timeline
  if (now.kind !== 'back' || now.direction !== row.direction || !columnAt(frame, now.step).full) return []
  const { font } = frame.measures
  const slab = gradientSlab(frame, row, now.step)
  const y = bottomOf(slab) + font * 1.02
  const loss = lossPlace(frame)
  const meets = y - font < loss.y + loss.radius && y > loss.y - loss.radius
  const edge = meets ? loss.x - loss.radius : frame.size.width
  const x = Math.min(edge - font * HALF_NORM, (leftOf(slab) + rightOf(slab)) / 2)
  return [words(frame, `norm.${row.id}`, { x, y, text: { code: 'norm', tensor: tensorOf(row), step: now.step }, role: 'gradient', strong: true, step: now.step })]
}

/** Half of ‖∂L/∂h⁽²⁾₃‖ 0.094, in font sizes. */
const HALF_NORM = 4.4
