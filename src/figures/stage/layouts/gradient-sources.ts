/** Where a state's gradient comes from besides its own next step: from the loss where it is read, and from the layer above. */

import { columnAt, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { gradientRibbon, gradientSlab, gradientStamp, tensorOf } from './gradient-ribbons.ts'
import { roadOf } from './rows.ts'
import type { Row } from './rows.ts'
import type { Part } from '../parts.ts'
import { bottomOf, centerOf, heightOf, rightAt, rightOf, topAt, topOf } from '../../../marks/slab.ts'
import type { ArrowRef } from '../../../trace/contract/product.ts'

const CLEAR = 2.5

/** Down through the gap beside the state; past another row around its right side. */
export function fromAbove(frame: Frame, row: Row, step: number): Part[] {
  const above = frame.rows.filter((other) => other.kind === 'h' && other.layer === row.layer + 1)
  return above.flatMap((source, index) => {
    const arrow: ArrowRef = { weights: 'Wx', layer: source.layer, direction: source.direction, step }
    const id = `${tensorOf(row)}<${source.direction}@${step + 1}`
    if (frame.timeline.back(step, source.direction) > frame.timeline.moment) return []
    const low = roadOf(frame, source) ?? source
    if (frame.rows.indexOf(low) - frame.rows.indexOf(row) > 1) return [gradientRibbon(frame, id, detour(frame, low, row, step, index), arrow, step)]
    const [from, to] = [gradientSlab(frame, low, step), gradientSlab(frame, row, step)]
    const x = centerOf(to)
    const ribbon = gradientRibbon(frame, id, [x, bottomOf(from) + CLEAR, x, topAt(to, x) - CLEAR], arrow, step)
    // Beside the states the stamp would cover the arrows between them.
    const room = topOf(slabOf(frame, row, step)) - bottomOf(from)
    return room > 1.6 * frame.measures.stampHeight ? [ribbon, gradientStamp(frame, ribbon, [x, bottomOf(from) + room / 2])] : [ribbon]
  })
}

function detour(frame: Frame, source: Row, row: Row, step: number, index: number): number[] {
  const [from, to] = [gradientSlab(frame, source, step), gradientSlab(frame, row, step)]
  const x = rightOf(to) + 5 + 5 * index
  const [start, end] = [topOf(from) + heightOf(from) * 0.75, topOf(to) + heightOf(to) * (0.25 + 0.2 * index)]
  return [rightAt(from, start) + CLEAR, start, x, start, x, end, rightAt(to, end) + CLEAR, end]
}

/** From the loss to each state that was read. */
export function fromLoss(frame: Frame, row: Row, step: number): Part[] {
  const { reads, readsFinal } = frame.shape.schedule
  const last = frame.rows.filter((r) => r.kind === 'h').at(-1)
  const readHere = readsFinal && row.direction === 'bwd' ? step === 0 : reads.includes(step)
  if (!last || row.layer !== last.layer || !readHere) return []
  const arrow: ArrowRef = { weights: 'Wy', layer: row.layer, direction: 'fwd', step: readsFinal ? (reads.at(-1) ?? step) : step }
  const to = gradientSlab(frame, row, step)
  const x = centerOf(to)
  const geo = frame.shape.architecture.directions === 2 ? pastRows(frame, row, step) : straight(frame, step, [x, topAt(to, x) - CLEAR])
  return [gradientRibbon(frame, `dy@${step + 1}.${row.direction}`, geo, arrow, step)]
}

/** Down from the loss, or from the row of outputs; in a low picture the loss stands aside. */
function straight(frame: Frame, step: number, [x, end]: [number, number]): number[] {
  const { x: at, y, radius, aside } = lossPlace(frame)
  if (aside && step === frame.shape.schedule.reads.at(-1)) return [at - 0.8 * radius, y + 0.6 * radius, x, end]
  return [x, lossEnd(frame, step, x), x, end]
}

/** With two directions: along the lane below the outputs; down to the upper row, or past it into the lower one from the right. */
function pastRows(frame: Frame, row: Row, step: number): number[] {
  const node = lossPlace(frame)
  const output = frame.rows.at(-1) as Row
  const upper = frame.rows.at(-2) as Row
  const to = gradientSlab(frame, row, step)
  const lane = (output.y + output.height + upper.y - frame.dy * frame.shape.batch) / 2 + 4
  const start = step === frame.shape.schedule.reads.at(-1) || frame.shape.schedule.readsFinal ? [node.x, node.y + node.radius + 3, node.x, lane] : [centerOf(to), output.y + output.height + 4, centerOf(to), lane]
  if (row === upper) return [...start, centerOf(to), lane, centerOf(to), topAt(to, centerOf(to)) - CLEAR]
  const x = rightOf(to) + 7
  const end = topOf(to) + heightOf(to) * 0.3
  return [...start, x, lane, x, end, rightAt(to, end) + CLEAR, end]
}

/** Below the loss where it stands above this column, else below the row of outputs. */
function lossEnd(frame: Frame, step: number, x: number): number {
  const node = lossPlace(frame)
  const output = frame.rows.find((row) => row.kind === 'y') as Row
  if (step !== frame.shape.schedule.reads.at(-1)) return output.y + output.height + 4
  return node.y + Math.sqrt(Math.max(0, node.radius * node.radius - (x - node.x) * (x - node.x))) + 3
}

/** Right of the last state, below the last output's target; where it has no room there, at the edge beside the gradients. */
export interface LossPlace {
  x: number
  y: number
  radius: number
  aside: boolean
}

export function lossPlace(frame: Frame): LossPlace {
  const { reads, steps } = frame.shape.schedule
  const output = frame.rows.find((row) => row.kind === 'y') as Row
  const { font } = frame.measures
  const column = columnAt(frame, reads.at(-1) ?? steps - 1)
  const beside = column.center + frame.columns.pitch / 2 + (frame.front + frame.dx * frame.shape.batch) / 2 + font * BESIDE
  const placed = (factor: number) => {
    const radius = font * factor
    return { x: frame.size.width - radius - 3, y: output.y + output.height + radius + font * 0.9, radius, aside: false }
  }
  const beneath = placed(1.85)
  const bothWays = frame.shape.architecture.directions === 2
  if (bothWays && frame.low === 1) return { ...beneath, x: Math.min(beneath.x, beside + beneath.radius + 4), y: output.y + output.height / 2 }
  const low = placed(1.7)
  if (bothWays) return { ...low, x: Math.min(low.x, beside + low.radius + 4), y: output.y + output.height / 2, aside: true }
  if (frame.low < 1 || !hasRoom(frame, beneath)) return { ...low, aside: true }
  return column.full ? { ...beneath, x: Math.min(beneath.x, beside) } : beneath
}

/** From the last gradient's edge to the middle of the loss, in font sizes. */
const BESIDE = 0.4

/** Whether the disc stays above the sloping upper edge of the last gradient. */
function hasRoom(frame: Frame, { y, radius }: LossPlace): boolean {
  const { schedule } = frame.shape
  const row = frame.rows.filter(({ kind }) => kind === 'h').at(-1)
  const step = schedule.reads.at(-1) ?? schedule.steps - 1
  if (!row || !columnAt(frame, step).full) return true
  const slope = frame.dx > 0 ? frame.dy / frame.dx : 0
  return gradientSlab(frame, row, step).y + slope * frame.measures.font * BESIDE > y + radius * Math.sqrt(1 + slope * slope)
}
