/** Names and brackets of the block's axes, one more with each axis, and its shape in code below. */

import type { Built } from './block-frame.ts'
import type { Frame } from './frame.ts'
import { words } from './labels.ts'
import type { LinePart, Part, TextPart } from '../parts.ts'
import type { Axis } from '../../../trace/contract/tensors.ts'

/** Numbers are written into cells that are at least this high. */
const LEAST_UNIT = 34
const AWAY = 9

export function blockWords(block: Built, frame: Frame): Part[] {
  const { axes } = block
  return [...numbers(block, frame), ...(axes >= 1 ? features(block, frame) : []), ...(axes >= 2 ? time(block, frame) : []), ...(axes >= 3 ? batch(block, frame) : []), shapeWords(block, frame)]
}

/** As in a table, as long as there is one: the batch lies behind it. */
function numbers({ shape, axes, x, y, unit, font }: Built, frame: Frame): TextPart[] {
  if (axes >= 3 || (axes === 2 && unit < LEAST_UNIT)) return []
  const [across, down] = [axes >= 2 ? shape.schedule.steps : 1, axes >= 1 ? shape.architecture.inputSize : 1]
  const size = Math.min(font * 0.95, Math.max(10, unit * 0.34))
  return Array.from({ length: across * down }, (_, index) => {
    const [step, feature] = [Math.floor(index / down), index % down]
    return words(frame, `value.${step + 1}.${feature}`, { x: x + (step + 0.5) * unit, y: y + (feature + 0.5) * unit + size * 0.36, size, role: 'ink', text: { code: 'value', cell: { tensor: 'x', step, row: 0, column: feature } } })
  })
}

const width = ({ shape, axes, unit }: Built) => (axes >= 2 ? shape.schedule.steps : 1) * unit
const height = ({ shape, axes, unit }: Built) => (axes >= 1 ? shape.architecture.inputSize : 1) * unit

function features(block: Built, frame: Frame): Part[] {
  const [x, top, low] = [block.x + width(block) + AWAY, block.y, block.y + height(block)]
  const count = block.shape.architecture.inputSize
  return [bracket('features', [x, top, x + 5, top, x + 5, low, x, low]), label(frame, 'features', count, [x + 12, (top + low) / 2 + block.font * 0.36], 'start')]
}

function time(block: Built, frame: Frame): Part[] {
  const y = block.y + height(block) + AWAY
  const right = block.x + width(block)
  return [bracket('time', [block.x, y, block.x, y + 5, right, y + 5, right, y]), label(frame, 'time', block.shape.schedule.steps, [(block.x + right) / 2, y + 8 + block.font * 1.1], 'middle')]
}

/** Along the slanted edge at the lower left; where the block is flat there is none. */
function batch(block: Built, frame: Frame): Part[] {
  const { shape, dx, dy, x, font } = block
  const [far, up] = [dx * shape.batch, dy * shape.batch]
  const low = block.y + height(block)
  const [nx, ny] = [-up, far].map((value) => value / Math.max(1, Math.sqrt(far * far + up * up))) as [number, number]
  const [ax, ay, bx, by] = [x + nx * AWAY, low + ny * AWAY, x - far + nx * AWAY, low - up + ny * AWAY]
  const line = bracket('batch', [ax - nx * 5, ay - ny * 5, ax, ay, bx, by, bx - nx * 5, by - ny * 5])
  return far < 8 ? [] : [line, label(frame, 'batch', shape.batch, [(ax + bx) / 2 - font * 0.4, (ay + by) / 2 + font * 1.1], 'end')]
}

/** Middle of the picture, below everything. */
function shapeWords(block: Built, frame: Frame): TextPart {
  const { shape, axes, font } = block
  const all = [shape.batch, shape.schedule.steps, shape.architecture.inputSize]
  const [x, y] = [block.x + width(block) / 2, block.y + height(block) + AWAY + font * (axes >= 2 ? 3.6 : 2.2)]
  return { ...words(frame, `shape.${axes}`, { x, y, size: font * 1.35, role: 'ink', strong: true, text: { code: 'shape', shape: all.slice(3 - axes) } }), mono: true }
}

function label(frame: Frame, axis: Axis, count: number, [x, y]: [number, number], anchor: TextPart['anchor']): TextPart {
  return words(frame, `count.${axis}`, { x, y, anchor, role: axis === 'batch' ? 'ink' : 'input', strong: true, text: { code: 'count', axis, count } })
}

function bracket(axis: Axis, geo: number[]): LinePart {
  return { kind: 'line', id: `bracket.${axis}`, geo, step: null, role: axis === 'batch' ? 'ink' : 'input', head: false, width: 1.8, axis }
}
