/** The loss: the targets beside the outputs, the lines from both, and the node in which the examples first meet. */

import { columnAt, geoOf, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { lossPlace } from './gradient-sources.ts'
import { words } from './labels.ts'
import type { Row } from './rows.ts'
import type { LinePart, Part } from '../parts.ts'
import { centerOf, leftOf, rightOf, topAt, topOf } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'

export function lossParts(frame: Frame): Part[] {
  if (frame.timeline.phase === 'forward') return []
  const row = frame.rows.find((r) => r.kind === 'y')
  if (!row) return []
  const { reads } = frame.shape.schedule
  const full = reads.filter((step) => columnAt(frame, step).full)
  const joined = full.includes(reads.at(-1) ?? -1) ? full : [...full, ...reads.slice(-1)]
  return [...full.map((step) => target(frame, row, step)), ...lines(frame, row, joined), ...node(frame, row, full)]
}

/** Of the output's shape, in the gap to its right. */
function target(frame: Frame, row: Row, step: number): Part {
  const slab = targetSlab(frame, row, step)
  return {
    kind: 'card', id: `target.${step + 1}`, geo: geoOf(slab), step, role: 'output', tensor: 'target', index: frame.shape.schedule.reads.indexOf(step), rows: frame.shape.batch,
    columns: row.units, axis: 'outputs', look: 'values', current: false, copied: [], target: true,
  }
}

/** In the gap, but so far from the edge that the line around it comes down on the loss. */
function targetSlab(frame: Frame, row: Row, step: number): Slab {
  const slab = slabOf(frame, row, step)
  const { x, radius } = lossPlace(frame)
  const beyond = rightOf(slab) + frame.columns.pitch / 2 + around(frame) - (x + STEEP * radius)
  const spare = Math.max(0, frame.columns.pitch / 2 - (rightOf(slab) - leftOf(slab)) - LEAST_GAP)
  return { ...slab, x: slab.x + frame.columns.pitch / 2 - Math.max(0, Math.min(beyond, spare)) }
}

/** Between an output and its target. */
const LEAST_GAP = 4
/** From a target to the line that goes down beside it. */
const around = ({ measures }: Frame) => measures.font * 0.4
/** An arrow into a disc further out than this part of its radius would only graze it. */
const STEEP = 0.7

/** From each output and its target up to a common line above the row, along it and down into the loss. */
function lines(frame: Frame, row: Row, steps: number[]): LinePart[] {
  const place = lossPlace(frame)
  const last = steps.at(-1)
  if (last === undefined) return []
  const thin = (id: string, geo: number[], step: number, head = false): LinePart => ({ kind: 'line', id, geo, step, role: 'ink', head, width: 1.8, axis: null })
  const lastFull = columnAt(frame, last).full
  const end = lastFull ? Math.max(rightOf(targetSlab(frame, row, last)) + around(frame), place.x - STEEP * place.radius) : place.x
  const enter = place.y - Math.sqrt(Math.max(0, place.radius * place.radius - (end - place.x) * (end - place.x))) - 2
  const bus = topOf(slabOf(frame, row, last)) - frame.measures.font * 0.42
  const up = (slab: Slab) => [centerOf(slab), topAt(slab, centerOf(slab)) - 2, centerOf(slab), bus]
  return steps.flatMap((step) => {
    const goals = !columnAt(frame, step).full ? [] : [thin(`loss.goal.${step + 1}`, up(targetSlab(frame, row, step)), step)]
    const from = up(slabOf(frame, row, step))
    return [...goals, thin(`loss.line.${step + 1}`, step === last ? [...from, end, bus, end, enter] : [...from, centerOf(slabOf(frame, row, last)), bus], step, step === last)]
  })
}

function node(frame: Frame, row: Row, steps: number[]): Part[] {
  const { x, y, radius, aside: low } = lossPlace(frame)
  const { font } = frame.measures
  const disc: Part = { kind: 'node', id: 'loss', geo: [x, y, radius], step: null }
  const last = steps.at(-1)
  const label = last === undefined ? [] : [words(frame, 'target', { x: centerOf(targetSlab(frame, row, last)), y: topOf(targetSlab(frame, row, last)) - font * 0.75, text: { code: 'target' } })]
  const letter = words(frame, 'loss.letter', { x, y: y - font * 0.28, text: { code: 'name', tensor: 'L', step: null }, role: 'ink', strong: true })
  const value = words(frame, 'loss.value', { x, y: y + font * (low ? 0.8 : 0.84), text: { code: 'loss' }, role: 'ink', size: font * (low ? 0.9 : 1) })
  return [disc, letter, value, ...label]
}
