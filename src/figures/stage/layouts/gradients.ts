/** The way back: the gradient of each state as a slab in the gap below it, and the ribbons that carry it from right to left. */

import { columnAt, geoOf, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Row } from './rows.ts'
import { words } from './labels.ts'
import type { CardPart, Part, RibbonPart, StampPart } from '../parts.ts'
import { bottomOf, centerOf, heightOf, leftAt, leftOf, rightAt, rightOf, topAt, topOf } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'

const CLEAR = 2.5

export function gradientParts(frame: Frame): Part[] {
  if (frame.timeline.phase === 'forward') return []
  return frame.rows.filter((row) => row.kind === 'h').flatMap((row) => {
    const steps = Array.from({ length: frame.shape.schedule.steps }, (_, step) => step)
    const known = steps.filter((step) => columnAt(frame, step).full && frame.timeline.back(step, row.direction) <= frame.timeline.moment)
    return [...known.map((step) => card(frame, row, step)), ...known.flatMap((step) => arriving(frame, row, step)), ...current(frame, row)]
  })
}

/** Half a step to the right of its state, in the lane below it: the strands into the state stay readable. */
export function gradientSlab(frame: Frame, row: Row, step: number): Slab {
  const state = slabOf(frame, row, step)
  const lane = row.y + row.height + frame.measures.font * 0.35 + frame.dy * frame.shape.batch
  return { ...state, x: state.x + frame.columns.pitch / 2, y: lane }
}

const tensorOf = (row: Row) => `d${row.id}`

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
  return [...through, ...fromLoss(frame, row, step, to)]
}

/** The gradient before comes from a step that is pushed together with others: its ribbon comes in from that side. */
function beyond(frame: Frame, to: Slab, direction: Row['direction']): Slab {
  return { ...to, x: to.x + (direction === 'fwd' ? 1 : -1) * frame.columns.pitch }
}

function between(frame: Frame, row: Row, from: Slab, to: Slab, step: number): Part[] {
  const y = (topOf(to) + bottomOf(to)) / 2
  const left = to.x < from.x
  const geo = left ? [leftAt(from, y) - CLEAR, y, rightAt(to, y) + CLEAR, y] : [rightAt(from, y) + CLEAR, y, leftAt(to, y) - CLEAR, y]
  const id = `${tensorOf(row)}@${step + 1}`
  const [x, { stampWidth, stampHeight, font }] = [((geo[0] ?? 0) + (geo[2] ?? 0)) / 2, frame.measures]
  const weights = `Wh.l${row.layer}.${row.direction}`
  const stamp: StampPart = {
    kind: 'stamp', id: `stamp:${id}`, geo: [x, y + WIDEST(frame) / 2 + stampHeight / 2 + 2, stampWidth + font * (0.45 + (row.layer > 0 ? 0.45 : 0) + (row.direction === 'bwd' ? 0.75 : 0)), stampHeight], step, weights,
    arrow: { weights: 'Wh', layer: row.layer, direction: row.direction, step: left ? step + 1 : step - 1 }, transposed: true, rowRole: 'state', columnRole: 'state',
  }
  // Where the lane is low the name of the gradient needs the room.
  const roomy = heightOf(to) + to.rows * to.dy > 2.6 * stampHeight
  return roomy ? [gradient(frame, id, geo, row, step), stamp] : [gradient(frame, id, geo, row, step)]
}

/** The widest ribbon: the largest norm of the batch. */
export const WIDEST = (frame: Frame) => Math.min(22 * frame.measures.scale, heightOf(gradientSlab(frame, frame.rows[1] as Row, 0)) * 0.3)

function gradient(frame: Frame, id: string, geo: number[], row: Row, step: number): RibbonPart {
  return {
    kind: 'ribbon', id, geo, step, role: 'gradient', look: 'live', arrow: null, strands: [-1], points: geo.length / 2,
    line: WIDEST(frame), head: frame.measures.head, norm: { tensor: tensorOf(row), step },
  }
}

/** Down through the gap beside the state that was read. */
function fromLoss(frame: Frame, row: Row, step: number, to: Slab): Part[] {
  const { reads, readsFinal } = frame.shape.schedule
  const source = frame.rows.find((r) => r.kind === 'y')
  const last = frame.rows.filter((r) => r.kind === 'h').at(-1)
  const readHere = readsFinal && row.direction === 'bwd' ? step === 0 : reads.includes(step)
  if (!source || !last || row.layer !== last.layer || !readHere) return []
  const x = centerOf(to)
  const start = lossEnd(frame, step, x)
  const part = gradient(frame, `dy@${step + 1}.${row.direction}`, [x, start, x, topAt(to, x) - CLEAR], row, step)
  return [{ ...part, norm: null, line: frame.measures.line, head: frame.measures.head * 1.1 }]
}

/** Below the loss where it stands above this column, else below the row of outputs. */
function lossEnd(frame: Frame, step: number, x: number): number {
  const node = lossPlace(frame)
  const output = frame.rows.find((row) => row.kind === 'y') as Row
  if (step !== frame.shape.schedule.reads.at(-1)) return output.y + output.height + 4
  return node.y + Math.sqrt(Math.max(0, node.radius * node.radius - (x - node.x) * (x - node.x))) + 3
}

/** The loss stands right of the last state, below the last output's target. */
export function lossPlace(frame: Frame): { x: number; y: number; radius: number } {
  const { reads, steps } = frame.shape.schedule
  const output = frame.rows.find((row) => row.kind === 'y') as Row
  const column = columnAt(frame, reads.at(-1) ?? steps - 1)
  const radius = frame.measures.font * 1.7
  const beside = column.center + frame.columns.pitch / 2 + (frame.front + frame.dx * frame.shape.batch) / 2 + frame.measures.font * 0.4
  const most = frame.size.width - radius - 3
  if (frame.shape.architecture.directions === 2) return { x: Math.min(most, beside + radius + 4), y: output.y + output.height / 2, radius }
  return { x: column.full ? Math.min(most, beside) : most, y: output.y + output.height + radius + frame.measures.font * 0.9, radius }
}

/** Name and norm of the gradient that has just arrived. */
function current(frame: Frame, row: Row): Part[] {
  const { now } = frame.timeline
  if (now.kind !== 'back' || now.direction !== row.direction || !columnAt(frame, now.step).full) return []
  const slab = gradientSlab(frame, row, now.step)
  const x = Math.min(frame.size.width - frame.measures.font * 4.4, (leftOf(slab) + rightOf(slab)) / 2)
  return [words(frame, `norm.${row.id}`, { x, y: bottomOf(slab) + frame.measures.font * 1.02, text: { code: 'norm', tensor: tensorOf(row), step: now.step }, role: 'gradient', strong: true, step: now.step })]
}
