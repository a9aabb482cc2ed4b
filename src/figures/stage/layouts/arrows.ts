/** All products of the chart: which slab each arrow leaves and joins, and the stamp of its weights. */

import { stepsOf } from './cards.ts'
import { columnAt, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { along, around, aroundFromBelow, sideways, upward } from './ribbons.ts'
import type { Arrow } from './ribbons.ts'
import { roadOf } from './rows.ts'
import type { Row } from './rows.ts'
import type { Part, RibbonPart, StampPart } from '../parts.ts'
import type { Role } from '../../../theme/tokens.ts'
import { headLength } from '../../../marks/paths.ts'
import type { ArrowRef } from '../../../trace/contract/product.ts'

export const weightsId = (arrow: ArrowRef) => (arrow.weights === 'Wy' ? 'Wy' : `${arrow.weights}.l${arrow.layer}.${arrow.direction}`)
export const stampId = (arrow: ArrowRef) => `${weightsId(arrow)}@${arrow.step + 1}`

export function arrowParts(frame: Frame): Part[] {
  const states = frame.rows.filter((row) => row.kind === 'h')
  return [
    ...states.flatMap((row) => inputArrows(frame, row)),
    ...states.flatMap((row) => stateArrows(frame, row)),
    ...frame.rows.filter((row) => row.kind === 'y').flatMap((row) => readArrows(frame, row)),
  ]
}

const isFull = (frame: Frame, step: number) => columnAt(frame, step).full
const fullSteps = (frame: Frame) => Array.from({ length: frame.shape.schedule.steps }, (_, step) => step).filter((step) => isFull(frame, step))

/** Into a state from below: the input, or both directions of the layer below. */
function inputArrows(frame: Frame, row: Row): Part[] {
  const sources = frame.rows.filter((r) => (row.layer === 0 ? r.kind === 'x' : r.kind === 'h' && r.layer === row.layer - 1))
  return fullSteps(frame).flatMap((step) => {
    const ref: ArrowRef = { weights: 'Wx', layer: row.layer, direction: row.direction, step }
    if (row.layer === 0 && !frame.shape.schedule.hasInput[step] && !(frame.shape.schedule.feedback && step > 0)) return []
    return sources.flatMap((source, index) => {
      const id = stampId(ref) + (index > 0 ? `.${source.direction}` : '')
      const into = roadOf(frame, row) ?? row
      const arrow = dress(frame, ref, id, source.kind === 'x' ? 'input' : 'state', frame.timeline.feed(step, row.direction))
      return stamped(frame, vertical(frame, source, into, step, arrow), row, index === sources.length - 1)
    })
  })
}

/** From the state before to the state; beside a block only where the neighbour is at full size. */
function stateArrows(frame: Frame, row: Row): Part[] {
  const back = row.direction === 'bwd' ? 1 : -1
  return stepsOf(frame, row).flatMap((step) => {
    const before = step + back
    const { steps } = frame.shape.schedule
    if (!frame.zero && (before < 0 || before >= steps)) return []
    if (step < 0 || step >= steps || !(isFull(frame, step) || isFull(frame, before))) return []
    const ref: ArrowRef = { weights: 'Wh', layer: row.layer, direction: row.direction, step }
    const arrow = dress(frame, ref, stampId(ref), 'state', frame.timeline.feed(step, row.direction))
    const ribbon = sideways(frame, slabOf(frame, row, before), slabOf(frame, row, step), arrow)
    return stamped(frame, ribbon, row, isFull(frame, step) && isFull(frame, before))
  })
}

function readArrows(frame: Frame, row: Row): Part[] {
  const { reads, readsFinal, steps } = frame.shape.schedule
  const sources = frame.rows.filter((r) => r.kind === 'h' && r.layer === row.layer)
  return reads.filter((step) => isFull(frame, step)).flatMap((step) => {
    const ref: ArrowRef = { weights: 'Wy', layer: row.layer, direction: 'fwd', step }
    return sources.flatMap((source, index) => {
      const id = stampId(ref) + (index > 0 ? `.${source.direction}` : '')
      const arrow = dress(frame, ref, id, 'output', frame.timeline.read(step))
      const far = readsFinal && source.direction === 'bwd' && steps > 1
      const ribbon = far ? along(frame, slabOf(frame, source, 0), slabOf(frame, row, step), arrow) : vertical(frame, source, row, step, arrow)
      return stamped(frame, ribbon, row, index === 0)
    })
  })
}

/** Straight where nothing stands between, else around. */
function vertical(frame: Frame, from: Row, to: Row, step: number, arrow: Arrow): RibbonPart {
  const [a, b] = [slabOf(frame, from, step), slabOf(frame, to, step)]
  const between = frame.rows.indexOf(to) - frame.rows.indexOf(from) > 1
  const out = frame.measures.head * (from.kind === 'x' ? 1.6 : 2.8)
  if (!between) return upward(frame, a, b, arrow)
  return to.kind === 'y' ? aroundFromBelow(frame, a, b, arrow, out) : around(frame, a, b, arrow, out)
}

export function dress(frame: Frame, ref: ArrowRef, id: string, role: Role, known: number): Arrow {
  const { moment, phase } = frame.timeline
  const look = known > moment ? 'skeleton' : phase === 'backward' ? 'done' : 'live'
  return { id: look === 'skeleton' ? `${id}?` : id, role, look, arrow: look === 'skeleton' ? null : ref, step: ref.step }
}

/** The arrow, and on it the stamp of its weights, clear of the head. */
export function stamped(frame: Frame, ribbon: RibbonPart, row: Row, wanted: boolean): Part[] {
  if (!ribbon.arrow || ribbon.look !== 'live' || !wanted) return [ribbon]
  const usual = stampWidthOf(frame, ribbon.arrow)
  const small = smallness(frame, usual)
  const [stampWidth, stampHeight] = [usual * small, frame.measures.stampHeight * small]
  const [x, y] = ribbon.points > 2 ? onDetour(frame, ribbon, row, stampWidth) : onArrow(ribbon, ribbon.arrow.weights === 'Wh', frame.depth, [stampWidth, stampHeight])
  const stamp: StampPart = {
    kind: 'stamp',
    id: `stamp:${ribbon.id}`,
    geo: [x, y, stampWidth, stampHeight],
    step: ribbon.step,
    weights: weightsId(ribbon.arrow),
    arrow: ribbon.arrow,
    summing: 'up',
    transposed: false,
    rowRole: ribbon.arrow.weights === 'Wx' && row.layer === 0 ? 'input' : 'state',
    columnRole: ribbon.arrow.weights === 'Wy' ? 'output' : 'state',
  }
  return [ribbon, stamp]
}

/** Share of its usual size that a stamp has between two narrow steps. */
export const smallness = ({ columns: { gap }, presenting }: Frame, usual: number) => Math.min(1, Math.max(0.6, (presenting > 0 ? gap + 2 : gap - 8) / usual))

/** As wide as the name: Wh, Wh₂, Wh₂←. */
function stampWidthOf({ measures }: Frame, arrow: ArrowRef): number {
  const more = (arrow.weights !== 'Wy' && arrow.layer > 0 ? 0.45 : 0) + (arrow.weights !== 'Wy' && arrow.direction === 'bwd' ? 0.75 : 0)
  return measures.stampWidth + more * measures.font
}

/** On the upright part of a detour: in the lane above the inputs, or in the lane below the outputs. */
function onDetour(frame: Frame, ribbon: RibbonPart, row: Row, width: number): [number, number] {
  const [below, first] = [frame.rows[row.kind === 'y' ? frame.rows.length - 2 : 0], frame.rows[row.kind === 'y' ? frame.rows.length - 1 : 1]]
  const top = (below?.y ?? 0) - frame.dy * frame.shape.batch
  return [(ribbon.geo[2] ?? 0) + width / 2 - 5, (top + (first ? first.y + first.height : top)) / 2]
}

/** Centre of what is left of the strands between their start and their heads. */
function onArrow(ribbon: RibbonPart, level: boolean, depth: number, [width, height]: readonly [number, number]): [number, number] {
  const { geo, points, strands, head } = ribbon
  const at = (strand: number, point: number): [number, number] => [geo[(strand * points + point) * 2] ?? 0, geo[(strand * points + point) * 2 + 1] ?? 0]
  const [first, last] = [0, strands.length - 1]
  const x = (at(first, 0)[0] + at(first, 1)[0] + at(last, 0)[0] + at(last, 1)[0]) / 4
  const y = (at(first, 0)[1] + at(first, 1)[1] + at(last, 0)[1] + at(last, 1)[1]) / 4
  if (!level) return [x, y + head * 0.5]
  // Level arrows are short. Flat, the stamp sits on the shaft if that is long enough; with depth it hangs below the lowest strand.
  const length = Math.abs(at(0, 1)[0] - at(0, 0)[0])
  const room = length - headLength(head) - 2 >= width + 24
  const hang = room ? Math.min(1, depth / 0.3) : 1
  const aside = room ? 1 - Math.min(1, Math.max(0, (depth - 0.3) / 0.3)) : 0
  const spread = Math.abs(at(first, 0)[1] - at(last, 0)[1]) / 2
  const shift = (Math.sign(at(0, 1)[0] - at(0, 0)[0]) || 1) * (headLength(head) / 2) * aside
  // Arrows into the backward direction come in low at this side: there the stamp hangs above.
  return [x - shift, y + (ribbon.arrow?.direction === 'bwd' ? -1 : 1) * hang * (spread + head + height / 2 + 1)]
}
