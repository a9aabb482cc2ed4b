/** The weights: flat cards in a column at the left, each at the height of its row of arrows, with name and shape below. */

import type { Frame } from './frame.ts'
import { roadOf } from './rows.ts'
import type { Row } from './rows.ts'
import type { FlatPart, Part, TextPart } from '../parts.ts'
import type { Role } from '../../../theme/tokens.ts'
import { gateCount } from '../../../trace/contract/gates.ts'

interface Item {
  tensor: string
  rows: number
  columns: number
  rowRole: Role | null
  columnRole: Role
  shape: number[]
  /** Where its middle would like to be. */
  at: number
}

/** Between two cards. */
const GAP = 4

export function weightParts(frame: Frame): Part[] {
  const all = itemsOf(frame)
  // Where not even the names would have room the biases are left out.
  const items = all.length * frame.measures.small * 1.2 > roomOf(frame) ? all.filter((item) => item.shape.length > 1) : all
  const size = fit(frame, items)
  const tops = spread(items.map((item, index) => ({ at: item.at, height: size[index]?.height ?? 0 })), frame)
  return items.flatMap((item, index) => drawn(frame, item, tops[index] ?? 0, size[index] ?? { cell: [1, 1], height: 0, words: 'beside' }))
}

/** From top to bottom. */
function itemsOf(frame: Frame): Item[] {
  const { inputSize: D, hiddenSize: H, outputSize: K, cell, directions } = frame.shape.architecture
  const width = H * gateCount(cell)
  const items = frame.rows.flatMap((row): Item[] => {
    const low = roadOf(frame, row) ?? row
    const below = frame.rows[frame.rows.indexOf(low) - 1]
    if (row.kind === 'x' || row.kind === 'c' || !below) return []
    const lane = (low.y + low.height + below.y) / 2
    if (row.kind === 'y') return [weight('by', null, 'output', [K], row.y), weight('Wy', 'state', 'output', [H * directions, K], lane)].reverse()
    const into = row.layer === 0 ? D : H * directions
    const key = `l${row.layer}.${row.direction}`
    return [
      weight(`Wx.${key}`, row.layer === 0 ? 'input' : 'state', 'state', [into, width], (below.y + lane) / 2),
      weight(`b.${key}`, null, 'state', [width], low.y + low.height),
      weight(`Wh.${key}`, 'state', 'state', [H, width], middle(row)),
    ]
  })
  return items.reverse()
}

const middle = (row: Row) => row.y + row.height / 2

function weight(tensor: string, rowRole: Role | null, columnRole: Role, shape: number[], at: number): Item {
  return { tensor, rows: shape.length > 1 ? (shape[0] ?? 1) : 1, columns: shape.at(-1) ?? 1, rowRole, columnRole, shape, at }
}

/** Where the words of a card stand: name and shape below it, the name alone, or the name at its right. */
type Words = 'shape' | 'name' | 'beside'

interface Fitted {
  cell: [number, number]
  height: number
  words: Words
}

/** Cells shrink until the whole column fits; where that is not enough the shapes are left out, then the names go beside their cards. */
function fit(frame: Frame, items: Item[]): Fitted[] {
  const { measures } = frame
  const room = roomOf(frame)
  const fits = (fitted: Fitted[]) => fitted.reduce((sum, one) => sum + one.height + GAP, 0) <= room
  for (const [words, least] of [['shape', 7], ['name', 6]] as const) {
    for (let cell = 12 * Math.min(1.6, measures.scale); cell >= least; cell -= 0.5) {
      const fitted = items.map((item) => below(frame, item, cell, words))
      if (fits(fitted)) return fitted
    }
  }
  for (let tallest = 48 * measures.scale; tallest >= 6; tallest -= 2) {
    const fitted = items.map((item) => beside(frame, item, tallest))
    if (fits(fitted)) return fitted
  }
  return items.map((item) => ({ ...beside(frame, item, 6), height: room / items.length - GAP }))
}

/** Above the steps' labels, where those may come this far to the left. */
const roomOf = ({ gradients, labels, measures, size }: Frame) => (gradients ? labels - measures.font : size.height) - 8

function below({ measures, weightsRight }: Frame, item: Item, cell: number, words: 'shape' | 'name'): Fitted {
  const across = Math.min(cell, (weightsRight - 14) / item.columns)
  const up = Math.min(cell, (88 * measures.scale) / item.rows)
  const text = item.shape.length === 1 ? measures.font * 1.15 : measures.font * (words === 'shape' ? 2.35 : 1.25)
  return { cell: [across, up], height: Math.max(up * item.rows, 3) + 8 + text, words }
}

function beside(frame: Frame, item: Item, tallest: number): Fitted {
  const { measures, weightsRight } = frame
  const across = Math.min(12, (weightsRight - 16 - nameWidth(frame)) / item.columns)
  const up = Math.min(12, tallest / item.rows)
  return { cell: [across, up], height: Math.max(up * item.rows + 6, measures.small * 1.1), words: 'beside' }
}

/** Of the longest: Wx₂←, or Wx where there is one layer and one direction. */
function nameWidth({ measures, shape }: Frame): number {
  const { layers, directions } = shape.architecture
  return measures.small * (1.65 + (layers > 1 ? 0.45 : 0) + (directions > 1 ? 0.7 : 0))
}

/** Tops in order, near where each wants to be, without overlap. */
function spread(items: { at: number; height: number }[], frame: Frame): number[] {
  const end = roomOf(frame) + 4
  const tops = items.map((item) => item.at - item.height / 2)
  for (let index = 0, least = 4; index < tops.length; index++) {
    tops[index] = Math.max(tops[index] ?? 0, least)
    least = (tops[index] ?? 0) + (items[index]?.height ?? 0) + 4
  }
  for (let index = tops.length - 1, most = end; index >= 0; index--) {
    tops[index] = Math.min(tops[index] ?? 0, most - (items[index]?.height ?? 0))
    most = (tops[index] ?? 0) - 4
  }
  return tops
}

function drawn(frame: Frame, item: Item, top: number, fitted: Fitted): Part[] {
  const { font, small } = frame.measures
  if (fitted.words === 'beside') {
    const [across, up] = fitted.cell
    const right = frame.weightsRight - nameWidth(frame)
    const y = top + fitted.height / 2
    return [card(frame, item, [right - 5 - across * item.columns, y - (up * item.rows) / 2], fitted.cell), { ...words(item, 'name', [right, y + small * 0.36, small], null), anchor: 'start' }]
  }
  const center = 8 + (frame.weightsRight - 8) / 2
  const [across, up] = fitted.cell
  const flat = card(frame, item, [center - (across * item.columns) / 2, top + 5], fitted.cell)
  const under = top + 5 + up * item.rows
  if (item.shape.length === 1) return [flat, words(item, 'name', [center, under + font, small], null)]
  const name = words(item, 'name', [center, under + font * 1.02, font], null)
  const size = Math.min(small, (frame.weightsRight - 4) / (0.6 * (item.shape.join(', ').length + 2)))
  return fitted.words === 'shape' ? [flat, name, words(item, 'shape', [center, under + font * 2.1, size], item.shape)] : [flat, name]
}

function card(frame: Frame, item: Item, [x, y]: [number, number], [across, up]: [number, number]): FlatPart {
  const gates = item.columns / frame.shape.architecture.hiddenSize
  return {
    kind: 'flat', id: item.tensor, geo: [x, y, across, up], step: null, role: 'weights', tensor: item.tensor, slabs: null, arrow: null,
    rows: item.rows, columns: item.columns, gates: item.columnRole === 'state' ? gates : 1, rowRole: item.rowRole, columnRole: item.columnRole,
    current: frame.timeline.now.kind === 'update', fresh: frame.timeline.moment >= frame.timeline.update, origin: null,
  }
}

/** The name is strong, a shape in code. */
function words({ tensor }: Item, id: 'name' | 'shape', geo: [number, number, number], shape: number[] | null): TextPart {
  const strong = id === 'name'
  return { kind: 'text', id: `${id}:${tensor}`, geo, step: null, text: { code: 'weights', tensor, shape }, anchor: 'middle', role: strong ? 'ink' : 'soft', strong, mono: !strong }
}
