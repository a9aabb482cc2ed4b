/** The weights: flat cards in a column at the left, each at the height of its row of arrows, with name and shape below. */

import type { Frame } from './frame.ts'
import type { Row } from './rows.ts'
import type { FlatPart, Part, TextPart } from '../parts.ts'
import type { Role } from '../../../theme/tokens.ts'

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

const GATES = { rnn_tanh: 1, rnn_relu: 1, lstm: 4, gru: 3 }

export function weightParts(frame: Frame): Part[] {
  const items = itemsOf(frame)
  const size = fit(frame, items)
  const tops = spread(items.map((item, index) => ({ at: item.at, height: size[index]?.height ?? 0 })), frame)
  return items.flatMap((item, index) => drawn(frame, item, tops[index] ?? 0, size[index] ?? { cell: [1, 1], height: 0, shapes: false }))
}

/** From top to bottom. */
function itemsOf(frame: Frame): Item[] {
  const { inputSize: D, hiddenSize: H, outputSize: K, cell, directions } = frame.shape.architecture
  const width = H * GATES[cell]
  const items = frame.rows.flatMap((row, index): Item[] => {
    const below = frame.rows[index - 1]
    if (row.kind === 'x' || !below) return []
    const lane = (row.y + row.height + below.y) / 2
    if (row.kind === 'y') return [weight('by', null, 'output', [K], row.y), weight('Wy', 'state', 'output', [H * directions, K], lane)].reverse()
    const into = row.layer === 0 ? D : H * directions
    const key = `l${row.layer}.${row.direction}`
    return [
      weight(`Wx.${key}`, row.layer === 0 ? 'input' : 'state', 'state', [into, width], (below.y + lane) / 2),
      weight(`b.${key}`, null, 'state', [width], row.y + row.height),
      weight(`Wh.${key}`, 'state', 'state', [H, width], middle(row)),
    ]
  })
  return items.reverse()
}

const middle = (row: Row) => row.y + row.height / 2

function weight(tensor: string, rowRole: Role | null, columnRole: Role, shape: number[], at: number): Item {
  return { tensor, rows: shape.length > 1 ? (shape[0] ?? 1) : 1, columns: shape.at(-1) ?? 1, rowRole, columnRole, shape, at }
}

interface Fitted {
  cell: [number, number]
  height: number
  /** Room for the shape below the name. */
  shapes: boolean
}

/** Cells shrink until the whole column fits; where even that is not enough the shapes are left out. */
function fit(frame: Frame, items: Item[]): Fitted[] {
  const { measures, size, tray } = frame
  const room = (frame.gradients ? tray.top : size.height) - 8
  const width = frame.weightsRight - 14
  for (const [shapes, least] of [[true, 7], [false, 2]] as const) {
    for (let cell = 12 * Math.min(1.6, measures.scale); cell >= least; cell -= 0.5) {
      const fitted = items.map((item): Fitted => {
        const across = Math.min(cell, width / item.columns)
        const up = Math.min(cell, (88 * measures.scale) / item.rows)
        const words = item.rows === 1 && item.shape.length === 1 ? measures.font * 1.15 : measures.font * (shapes ? 2.35 : 1.25)
        return { cell: [across, up], height: up * item.rows + 8 + words, shapes }
      })
      if (fitted.reduce((sum, one) => sum + one.height + 4, 0) <= room) return fitted
    }
  }
  return items.map((item) => ({ cell: [Math.min(3, width / item.columns), Math.min(3, 40 / item.rows)], height: 20, shapes: false }))
}

/** Tops in order, near where each wants to be, without overlap. */
function spread(items: { at: number; height: number }[], frame: Frame): number[] {
  const end = (frame.gradients ? frame.tray.top : frame.size.height) - 4
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
  const [across, up] = fitted.cell
  const { font, small } = frame.measures
  const center = 8 + (frame.weightsRight - 8) / 2
  const gates = item.columns / frame.shape.architecture.hiddenSize
  const bias = item.shape.length === 1
  const flat: FlatPart = {
    kind: 'flat', id: item.tensor, geo: [center - (across * item.columns) / 2, top + 5, across, up], step: null, role: 'weights', tensor: item.tensor, slabs: null,
    rows: item.rows, columns: item.columns, gates: item.columnRole === 'state' ? gates : 1, rowRole: item.rowRole, columnRole: item.columnRole,
    current: frame.timeline.now.kind === 'update', fresh: frame.timeline.moment >= frame.timeline.update, origin: null,
  }
  const below = top + 5 + up * item.rows
  const text = (id: string, y: number, shape: number[] | null, strong: boolean, size: number): TextPart => ({
    kind: 'text', id: `${id}:${item.tensor}`, geo: [center, y, size], step: null, text: { code: 'weights', tensor: item.tensor, shape }, anchor: 'middle', role: strong ? 'ink' : 'soft', strong, mono: !strong,
  })
  if (bias) return [flat, text('name', below + font, null, true, small)]
  const name = text('name', below + font * 1.02, null, true, font)
  return fitted.shapes ? [flat, name, text('shape', below + font * 2.1, item.shape, false, Math.min(small, frame.weightsRight / (0.62 * (item.shape.join(', ').length + 2))))] : [flat, name]
}
