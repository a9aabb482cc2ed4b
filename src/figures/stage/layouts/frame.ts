/** The frame of the chart at one moment: its columns, its rows, and the slab of any row at any step. */

import { columnsOf } from './columns.ts'
import type { Column, Columns } from './columns.ts'
import { rowSpecs, rowsOf } from './rows.ts'
import type { Row, RowSpec } from './rows.ts'
import { measuresOf } from '../measures.ts'
import type { Measures } from '../measures.ts'
import type { Shape, Size } from '../parts.ts'
import type { Timeline } from '../timeline.ts'
import type { Slab } from '../../../marks/slab.ts'
import { gateCount } from '../../../trace/contract/gates.ts'

/** The batch rises by this much for each pixel it recedes to the left, unless the rows would become all slope. */
const SLOPE = 0.72
const MOST_RISE = 0.27
/** Of the picture, from which cell states have rows of their own: of one layer, and of each of several. */
const ROAD_HEIGHT = 300
const ROADS_HEIGHT = 520

export interface ChartInput {
  shape: Shape
  timeline: Timeline
  depth: number
  size: Size
  presenting: number
}

export interface Frame extends ChartInput {
  measures: Measures
  columns: Columns
  rows: Row[]
  /** Right end of the weights' column. */
  weightsRight: number
  /** Baseline of the steps' labels, and the tray below (its height 0 in the forward pass). */
  labels: number
  tray: { top: number; height: number }
  gradients: boolean
  /** 1; less in a low picture, whose lanes and tray give way to the slabs: down to ½. */
  low: number
  /** Whether the state before the first step is drawn. */
  zero: boolean
  /** Width of a front, and how far one example recedes, at this depth. */
  front: number
  dx: number
  dy: number
}

export function frameOf(input: ChartInput): Frame {
  const { shape, timeline, size, depth } = input
  const measures = measuresOf(size, input.presenting)
  const gradients = timeline.phase === 'backward'
  // Words of large type need room that a picture with usual type has anyway.
  const large = input.presenting > 0
  const { layers, directions } = shape.architecture
  // Names such as Wx₂← stand beside their cards.
  const usual = Math.round(66 * Math.min(1.7, measures.scale) + (layers * directions > 1 ? 26 : 10))
  const weightsRight = large ? Math.max(usual, Math.min(size.width * MOST_WEIGHTS, shapesRight(shape, measures))) : usual
  const { steps } = shape.schedule
  const columns = columnsOf({
    left: weightsRight + Math.max(12 * measures.scale, large ? measures.font * 0.9 : 0),
    right: size.width - Math.max(measures.font * (large ? 6.4 : 5.1), 66 * measures.scale),
    frame: size.width,
    steps,
    directions,
    batch: shape.batch,
    current: timeline.step,
    measures,
    gradients: true,
  })
  const front = columns.flat + (measures.edge - columns.flat) * depth
  const dx = (columns.face / shape.batch) * depth
  const low = large ? 1 : lowness(size)
  const tray = gradients ? trayHeight(shape, measures, columns) * low : 0
  const under = gradients ? measures.font * 1.6 : measures.font * 2.7
  const bottom = size.height - tray - under - 6
  const specs = rowSpecs(shape, measures, gradients, hasRoad(shape, size)).map((spec) => lowered(spec, low, measures))
  const top = measures.font * 1.7
  const dy = (Math.min(columns.face * SLOPE, mostRise(specs, bottom - top)) / shape.batch) * depth
  const rows = rowsOf(specs, { top, bottom, low, rise: dy * shape.batch, tallest: Math.max(130 * measures.scale, columns.face * 3.4), measures })
  const foot = Math.max(...rows.map((row) => row.y + row.height))
  return { ...input, measures, columns, rows, weightsRight, gradients, low, zero: true, front, dx, dy, labels: foot + under - measures.font * 0.35, tray: { top: foot + under + 2, height: tray } }
}

/** Share of a picture with large type that the weights' column takes for its shapes. */
const MOST_WEIGHTS = 0.2
/** Of a letter of a shape, in sizes of its type; before the column. */
const SHAPE_LETTER = 0.6
const SHAPES_LEFT = 8

/** Where the longest shape of a weight ends, in type as large as the rest: (16, 16). */
function shapesRight({ architecture: { hiddenSize, inputSize, directions, cell } }: Shape, { small }: Measures): number {
  const digits = (size: number) => String(size).length
  const rows = Math.max(digits(hiddenSize * directions), digits(inputSize))
  return SHAPES_LEFT + small * SHAPE_LETTER * (rows + digits(hiddenSize * gateCount(cell)) + '(, )'.length)
}

/** Of a picture that is as high as these, nothing has to give way. */
const HIGH = 380
const LOWEST = 120

const lowness = ({ height }: Size) => Math.min(1, Math.max(0.5, (height - LOWEST) / (HIGH - LOWEST)))

/** The name of a gradient keeps its line below it. */
function lowered(spec: RowSpec, low: number, { font }: Measures): RowSpec {
  return { ...spec, lane: spec.lane === 0 ? 0 : Math.max(Math.min(spec.lane, font * 1.35), spec.lane * low) }
}

/** The cell states of an lstm stand on the stage where there is height for them. */
function hasRoad({ architecture: { cell, layers, directions } }: Shape, { height }: Size): boolean {
  const rows = layers * directions
  return cell === 'lstm' && height >= (rows === 1 ? ROAD_HEIGHT : ROADS_HEIGHT * rows)
}

/** Slabs, not slopes: all rises together take at most about a quarter of the height. */
function mostRise(specs: RowSpec[], height: number): number {
  const bands = specs.reduce((sum, spec) => sum + (spec.gradients ? 2 : 1), 0)
  const lanes = specs.reduce((sum, spec) => sum + spec.lane, 0)
  return ((height - lanes) * MOST_RISE) / bands
}

/** One tile of Wh over one of Wx for each layer and direction. */
function trayHeight(shape: Shape, measures: Measures, columns: Columns): number {
  const { inputSize, hiddenSize, layers, directions } = shape.architecture
  const tiles = layers * directions
  const rows = tiles === 1 ? inputSize + hiddenSize : hiddenSize * tiles
  const cell = Math.min(10 * measures.scale, (columns.pitch - measures.font * 1.3) / Math.max(1, hiddenSize))
  return Math.min(rows * cell + 14, 84 * measures.scale + 10)
}

export function columnAt(frame: Frame, step: number): Column {
  const column = frame.columns.list[step + 1]
  if (!column) throw new RangeError(`no column for step ${step}`)
  return column
}

/** The slab of a row at a step. A compressed one is a thin slice of its block. */
export function slabOf(frame: Frame, row: Row, step: number): Slab {
  const column = columnAt(frame, step)
  const batch = frame.shape.batch
  const base = { y: row.y, unit: row.unit, dx: frame.dx, dy: frame.dy, rows: batch, columns: row.units }
  if (!column.full) {
    const shift = ((1 - frame.depth) * frame.columns.face) / 2
    return { ...base, x: column.right - frame.columns.narrow - shift, front: frame.columns.narrow }
  }
  const width = frame.front + frame.dx * batch
  return { ...base, x: column.center + width / 2 - frame.front, front: frame.front }
}

export const geoOf = (s: Slab, solid = 0): number[] => [s.x, s.y, s.front, s.unit, s.dx, s.dy, solid, s.skew ?? 0]

export function slabFrom(geo: readonly number[], rows: number, columns: number): Slab {
  const [x = 0, y = 0, front = 0, unit = 0, dx = 0, dy = 0, , skew = 0] = geo
  return { x, y, front, unit, dx, dy, rows, columns, ...(skew !== 0 && { skew }) }
}

/** 1 when flat, 0 with depth: how much strands gather in the middle of the front. */
export const flatness = (frame: Frame) => 1 - frame.depth
