/** Words and brackets around the slabs: the steps below, what the current slab measures, what is not read. */

import { columnAt, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { widthOf } from './letters.ts'
import { roadOf } from './rows.ts'
import type { Row } from './rows.ts'
import type { LinePart, Part, TextCode, TextPart } from '../parts.ts'
import type { Axis } from '../../../trace/contract/tensors.ts'
import { bottomOf, centerOf, heightOf, leftOf, rightOf, topOf } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'

export function labelParts(frame: Frame): Part[] {
  return [...timeLabels(frame), ...zeroLabels(frame), ...unreadLabels(frame), ...currentLabels(frame)]
}

interface Words {
  x: number
  y: number
  text: TextCode
  anchor?: TextPart['anchor']
  role?: TextPart['role']
  strong?: boolean
  size?: number
  step?: number | null
}

export function words(frame: Frame, id: string, w: Words): TextPart {
  const { x, y, text, anchor = 'middle', role = 'soft', strong = false, size = frame.measures.font, step = null } = w
  return { kind: 'text', id: `text:${id}`, geo: [x, y, size], step, text, anchor, role, strong, mono: false }
}

function timeLabels(frame: Frame): Part[] {
  const { list } = frame.columns
  const { steps } = frame.shape.schedule
  const own = list.filter((column) => column.step >= 0 && column.step < steps)
  const now = 'step' in frame.timeline.now ? frame.timeline.now.step : null
  const role = frame.timeline.phase === 'backward' ? 'gradient' : 'ink'
  const full = own.filter((column) => column.full).map(({ step, center }) =>
    words(frame, `time.${step + 1}`, { x: center, y: frame.labels, text: { code: 'time', step }, strong: step === now, role: step === now ? role : 'soft', step }),
  )
  return [...full, ...blockLabel(frame, own.filter((c) => !c.full && c.step < frame.columns.from), 'before'), ...blockLabel(frame, own.filter((c) => !c.full && c.step > frame.columns.to), 'after')]
}

/** One label for all steps of a block, kept clear of the label of the full step next to it. */
function blockLabel(frame: Frame, columns: Frame['columns']['list'], side: 'before' | 'after'): Part[] {
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last) return []
  const before = side === 'before'
  const neighbour = columnAt(frame, Math.max(0, before ? last.step + 1 : first.step - 1))
  const half = frame.measures.font * (String(neighbour.step + 1).length * 0.29 + 1.9)
  const x = neighbour.center + (before ? -half : half)
  return [words(frame, `time.${side}`, { x, y: frame.labels, anchor: before ? 'end' : 'start', size: frame.measures.font * (frame.presenting > 0 ? 1 : 0.88), text: { code: 'times', from: first.step, to: last.step } })]
}

function zeroLabels(frame: Frame): Part[] {
  return frame.rows.filter((row) => row.kind === 'h').flatMap((row) => {
    const step = row.direction === 'fwd' ? -1 : frame.shape.schedule.steps
    if (!columnAt(frame, step).full) return []
    const slab = slabOf(frame, row, step)
    const road = roadOf(frame, row)
    if (road) return zeroStates(frame, road, slab, step)
    return [words(frame, `zero.${row.id}`, { x: zeroX(frame, slab), y: bottomOf(slab) + frame.measures.font * 1.25, text: { code: 'zeroState' }, step })]
  })
}

/** Below the state, but clear of the weights' shapes. */
const zeroX = (frame: Frame, state: Slab) => Math.max(centerOf(state), frame.weightsRight + frame.measures.font * 0.6 + widthOf(ZERO, frame.measures.font) / 2)

/** h₀ = 0 */
const ZERO = 6

/** Above the state and below the cell state: between them there is no room. */
function zeroStates(frame: Frame, road: Row, state: Slab, step: number): Part[] {
  const [top, low] = [topOf(state) - frame.measures.font * 0.5, bottomOf(slabOf(frame, road, step)) + frame.measures.font * 1.25]
  const at = { x: zeroX(frame, state), step }
  return [words(frame, `zero.h.${road.id}`, { ...at, y: top, text: { code: 'zeroState' } }), words(frame, `zero.${road.id}`, { ...at, y: low, text: { code: 'zeroCell' } })]
}

/** One word for a run of slots, with a line over all of them. */
function unreadLabels(frame: Frame): Part[] {
  const row = frame.rows.find((r) => r.kind === 'y')
  const { reads } = frame.shape.schedule
  const unread = frame.columns.list.filter((column) => column.full && column.step >= 0 && column.step < frame.shape.schedule.steps && !reads.includes(column.step))
  const [first, last] = [unread[0], unread.at(-1)]
  if (!row || !first || !last) return []
  const [a, b] = [slabOf(frame, row, first.step), slabOf(frame, row, last.step)]
  const y = topOf(a) - frame.measures.font * 0.75
  return [words(frame, 'unread', { x: (leftOf(a) + rightOf(b)) / 2, y, text: { code: 'notRead' } })]
}

/** The current slabs' brackets: 4 examples, 5 units, 2 features. */
function currentLabels(frame: Frame): Part[] {
  const { now } = frame.timeline
  const find = (test: (row: Row) => boolean) => frame.rows.find(test)
  if (now.kind === 'data') return batchBrackets(frame, find((row) => row.kind === 'x'), firstInput(frame), 'below')
  if (now.kind === 'feed') {
    const state = find((row) => row.kind === 'h' && row.layer === 0 && row.direction === now.direction)
    const input = frame.shape.schedule.hasInput[now.step] ? sideBracket(frame, find((row) => row.kind === 'x'), now.step, 'features') : []
    return [...input, ...sideBracket(frame, state, now.step, 'hidden'), ...batchBrackets(frame, topState(frame, now.direction), now.step, 'above')]
  }
  if (now.kind === 'read') {
    const row = find((r) => r.kind === 'y')
    // With two directions an arrow comes in on this side.
    const side = frame.shape.architecture.directions === 1 ? sideBracket(frame, row, now.step, 'outputs') : []
    return [...side, ...batchBrackets(frame, row, now.step, 'above')]
  }
  return []
}

/** Above it no product leads into a next layer. */
const topState = (frame: Frame, direction: Row['direction']) => frame.rows.filter((row) => row.kind === 'h' && row.direction === direction).at(-1)

const firstInput = (frame: Frame) => Math.max(0, frame.shape.schedule.hasInput.indexOf(true))

/** At the right edge, from top to bottom; its words below the next slab's rising corner. */
function sideBracket(frame: Frame, row: Row | undefined, step: number, axis: Axis): Part[] {
  if (!row || !columnAt(frame, step).full) return []
  const slab = slabOf(frame, row, step)
  const x = rightOf(slab) + 5
  const { font } = frame.measures
  const line = bracket(`bracket.${axis}`, [x, slab.y, x + 4, slab.y, x + 4, bottomOf(slab), x, bottomOf(slab)], axis, step, row)
  const y = bottomOf(slab) + font * 0.95
  return [line, words(frame, `count.${axis}`, { ...beside(frame, x + 8, axis), y, role: line.role, strong: true, step, text: { code: 'count', axis, count: row.units } })]
}

/** Beside the last slab there may be no room: the words end at the frame instead. */
function beside(frame: Frame, x: number, axis: Axis): { x: number; anchor: 'start' | 'end' } {
  return frame.size.width - x < frame.measures.font * (axis === 'features' ? 6.2 : axis === 'outputs' ? 5 : 4.4) ? { x: frame.size.width - 4, anchor: 'end' } : { x, anchor: 'start' }
}

/** Along the slanted edge, from the nearest example to the furthest; flat: which example is shown. */
function batchBrackets(frame: Frame, row: Row | undefined, step: number, side: 'above' | 'below'): Part[] {
  if (!row || !columnAt(frame, step).full) return []
  const slab = slabOf(frame, row, step)
  const { font } = frame.measures
  const count = frame.shape.batch
  const open = frame.depth > 0.15
  const text: TextCode = open ? { code: 'count', axis: 'batch', count } : { code: 'example', example: 0, of: count }
  const y = side === 'above' ? topOf(slab) - font * 0.72 : bottomOf(slab) + font * 0.95
  const label = words(frame, 'count.batch', { x: centerOf(slab), y, role: 'ink', strong: true, text, step })
  return open ? [slant(slab, step, row, side), label] : [label]
}

function slant(slab: Slab, step: number, row: Row, side: 'above' | 'below'): LinePart {
  const [near, far] = [[slab.x + slab.front, slab.y], [leftOf(slab) + slab.front, topOf(slab)]] as [[number, number], [number, number]]
  const shift = side === 'above' ? -7 : heightOf(slab) + 7
  const tick = side === 'above' ? 4 : -4
  const geo = [near[0], near[1] + shift + tick, near[0], near[1] + shift, far[0], far[1] + shift, far[0], far[1] + shift + tick]
  return { ...bracket('bracket.batch', geo, 'batch', step, row), role: 'ink' }
}

function bracket(id: string, geo: number[], axis: Axis, step: number, row: Row): LinePart {
  const role = row.kind === 'x' ? 'input' : row.kind === 'y' ? 'output' : 'state'
  return { kind: 'line', id, geo, step, role, head: false, width: 1.6, axis }
}
