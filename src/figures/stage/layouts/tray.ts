/** The tray: under each step its share of the gradient of the weights, and at the left the sum so far. Batch and time vanish here. */

import { columnAt, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { gradientSlab } from './gradient-ribbons.ts'
import { words } from './labels.ts'
import type { Row } from './rows.ts'
import type { FlatPart, Part } from '../parts.ts'
import { bottomOf, centerOf } from '../../../marks/slab.ts'
import type { ArrowRef } from '../../../trace/contract/product.ts'
import { gateCount } from '../../../trace/contract/gates.ts'

interface Tile {
  /** `dWh.l0.fwd` */
  tensor: string
  row: Row
  rows: number
  columns: number
  gates: number
  rowRole: 'input' | 'state'
  y: number
  across: number
  down: number
  /** Size of the type beside it: no larger than its line. */
  size: number
}

const GAP = 5
const THINNEST = 12

export function trayParts(frame: Frame): Part[] {
  const { timeline, shape } = frame
  if (timeline.phase === 'forward') return []
  const tiles = tilesOf(frame)
  const steps = Array.from({ length: shape.schedule.steps }, (_, step) => step)
  return tiles.flatMap((tile) => {
    const done = steps.filter((step) => timeline.back(step, tile.row.direction) <= timeline.moment)
    const shown = steps.filter((step) => columnAt(frame, step).full)
    return [...shown.flatMap((step) => [place(frame, tile, step), ...(done.includes(step) ? [share(frame, tile, step)] : []), ...sign(frame, tile, step, step === shown[0])]), ...more(frame, tile, shown), ...sum(frame, tile, done)]
  })
}

/** Cells lower than this say nothing: then there are tiles of Wh alone. */
const LOWEST = 3
/** From one line of words to the next, in sizes of their type. */
const LINE = 1.05
/** Share of the usual type below which fewer tiles are better. */
const SMALLEST = 0.75

/** Wh above Wx, for each state row. The cells shrink until all fit into the tray. */
function tilesOf(frame: Frame): Tile[] {
  const { inputSize, hiddenSize, cell, directions } = frame.shape.architecture
  const gates = gateCount(cell)
  const rows = frame.rows.filter((row) => row.kind === 'h')
  const all = rows.flatMap((row) => {
    const into = row.layer === 0 ? inputSize : hiddenSize * directions
    const wh = { tensor: `dWh.l${row.layer}.${row.direction}`, row, rows: hiddenSize, rowRole: 'state' as const }
    return [wh, { tensor: `dWx.l${row.layer}.${row.direction}`, row, rows: into, rowRole: row.layer === 0 ? ('input' as const) : ('state' as const) }]
  })
  const into = (tiles: typeof all) => placed(frame, tiles.map((tile) => ({ ...tile, columns: hiddenSize * gates, gates })))
  const both = into(all)
  return both.every(({ down, size }) => down >= LOWEST && size >= SMALLEST * frame.measures.font) ? both : into(all.filter(({ tensor }) => tensor.startsWith('dWh')))
}

/** One below the other. */
function placed(frame: Frame, tiles: Omit<Tile, 'y' | 'across' | 'down' | 'size'>[]): Tile[] {
  const { measures: { scale, font }, columns, weightsRight, tray } = frame
  const height = cellHeight(tiles.map(({ rows }) => rows), tray.height - 8 - GAP * (tiles.length - 1), scale)
  let y = tray.top + 2
  const list = tiles.map((tile) => {
    const down = Math.max(height, THINNEST / tile.rows)
    const across = Math.min(10 * scale, Math.max(height, 4), (columns.pitch - font * 1.5) / tile.columns, (weightsRight - 16) / tile.columns)
    const one = { ...tile, y, across, down }
    y += tile.rows * down + GAP
    return one
  })
  const lines = list.slice(1).map((tile, index) => middle(tile) - middle(list[index] ?? tile))
  const size = Math.min(font, ...lines.map((line) => line / LINE))
  return list.map((tile) => ({ ...tile, size }))
}

const middle = ({ y, rows, down }: Pick<Tile, 'y' | 'rows' | 'down'>) => y + (rows * down) / 2

/** Tiles of few rows keep a height that can be seen; the others share what is left. */
function cellHeight(rows: number[], room: number, scale: number): number {
  const equal = room / rows.reduce((a, b) => a + b, 0)
  const thin = rows.filter((count) => count * equal < THINNEST)
  const rest = rows.filter((count) => count * equal >= THINNEST).reduce((a, b) => a + b, 0)
  return Math.min(10 * scale, rest > 0 ? (room - thin.length * THINNEST) / rest : equal)
}

const left = (frame: Frame, tile: Tile, step: number) => columnAt(frame, step).center - (tile.across * tile.columns) / 2

function share(frame: Frame, tile: Tile, step: number): FlatPart {
  const from = gradientSlab(frame, tile.row, step)
  const origin = tile.rowRole === 'input' ? slabOf(frame, tile.row, step) : from
  return { ...flat(tile, left(frame, tile, step), [step]), id: `${tile.tensor}.${step + 1}`, step, arrow: arrowOf(tile, step), origin: [centerOf(origin) - (tile.across * tile.columns) / 2, bottomOf(from) - (tile.down * tile.rows) / 2] }
}

const arrowOf = ({ tensor, row }: Tile, step: number): ArrowRef => ({ weights: tensor.startsWith('dWx') ? 'Wx' : 'Wh', layer: row.layer, direction: row.direction, step })

function flat(tile: Tile, x: number, slabs: number[]): FlatPart {
  return {
    kind: 'flat', id: '', geo: [x, tile.y, tile.across, tile.down], step: null, role: 'gradient', tensor: `${tile.tensor}.steps`, slabs, arrow: null, rows: tile.rows, columns: tile.columns, gates: tile.gates,
    rowRole: null, columnRole: null, current: false, fresh: false, origin: null,
  }
}

/** Where a share will lie. */
function place(frame: Frame, tile: Tile, step: number): FlatPart {
  return { ...flat(tile, left(frame, tile, step), []), id: `place:${tile.tensor}.${step + 1}`, step }
}

/** = after the sum, + between the tiles. */
function sign(frame: Frame, tile: Tile, step: number, first: boolean): Part[] {
  const x = columnAt(frame, step).center - frame.columns.pitch / 2
  const y = middle(tile) + tile.size * 0.35
  return first ? [] : [words(frame, `plus.${tile.tensor}.${step + 1}`, { x, y, text: { code: 'plus' }, role: 'gradient', step, size: tile.size })]
}

/** Shares of the steps that are pushed together are in the sum too. */
function more(frame: Frame, tile: Tile, shown: number[]): Part[] {
  const last = shown.at(-1)
  if (last === undefined || shown.length === frame.shape.schedule.steps) return []
  const x = columnAt(frame, last).center + frame.columns.pitch / 2
  const y = middle(tile) + tile.size * 0.35
  return [words(frame, `more.${tile.tensor}`, { x, y, text: { code: 'more' }, role: 'gradient', strong: true, size: tile.size })]
}

function sum(frame: Frame, tile: Tile, done: number[]): Part[] {
  const x = 8
  const after = x + tile.across * tile.columns + 6
  const first = frame.columns.list.find((column) => column.full && column.step >= 0)
  // Between the sum and the first tile: ∂L/∂Wh← = has at most ten letters.
  const room = (first ? left(frame, tile, first.step) : frame.size.width) - after - 4
  const letters = 8 + (tile.row.layer > 0 ? 0.6 : 0) + (tile.row.direction === 'bwd' ? 1.4 : 0)
  const size = Math.min(tile.size, Math.max(11, room / (letters * 0.62)))
  const y = middle(tile) + size * 0.35
  const label = words(frame, `sum.${tile.tensor}`, { x: after, y, anchor: 'start', text: { code: 'sum', tensor: tile.tensor }, role: 'gradient', strong: true, size })
  return [{ ...flat(tile, x, done), id: `sum:${tile.tensor}` }, label]
}
