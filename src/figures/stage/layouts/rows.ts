/** Where the rows of slabs stand from bottom to top, and how high a feature is in each: inputs, cell states, states, outputs. */

import type { Measures } from '../measures.ts'
import type { Direction, Shape } from '../parts.ts'

export interface RowSpec {
  id: string
  /** c: the cell states of an lstm, right below its states. */
  kind: 'x' | 'c' | 'h' | 'y'
  layer: number
  direction: Direction
  units: number
  /** Room below the row: for arrows, and in the backward pass for the gradients' slabs. */
  lane: number
  gradients: boolean
  /** Takes no more than its lane: it belongs to the row below. */
  tied?: boolean
}

export interface Row extends RowSpec {
  /** Top of the front. */
  y: number
  unit: number
  height: number
}

export interface RowRoom {
  top: number
  bottom: number
  /** How much higher the far end of the batch stands. */
  rise: number
  /** 1; less where the shortest rows are lower too, since the picture is. */
  low?: number
  /** No slab is higher than this. */
  tallest: number
  measures: Measures
}

/** From bottom to top. `road`: cell states have rows of their own. */
export function rowSpecs(shape: Shape, measures: Measures, gradients: boolean, road = false): RowSpec[] {
  const { inputSize, hiddenSize, outputSize, layers, directions } = shape.architecture
  const arrows = measures.stampHeight + 4 * measures.head + 12
  const x: RowSpec = { id: 'x', kind: 'x', layer: 0, direction: 'fwd', units: inputSize, lane: 0, gradients: false }
  const y: RowSpec = { id: 'y', kind: 'y', layer: layers - 1, direction: 'fwd', units: outputSize, lane: gradients ? arrows * 0.6 : arrows, gradients: false }
  const states = Array.from({ length: layers }, (_, layer) =>
    (directions === 2 ? (['fwd', 'bwd'] as const) : (['fwd'] as const)).flatMap((direction): RowSpec[] => {
      const lane = gradients ? measures.font * 1.5 + 8 : direction === 'bwd' ? arrows * 0.7 : arrows
      const state: RowSpec = { id: `h.l${layer}.${direction}`, kind: 'h', layer, direction, units: hiddenSize, lane, gradients }
      if (!road) return [state]
      const tied = gradients ? lane : measures.font * 1.5
      return [{ ...state, id: `c.l${layer}.${direction}`, kind: 'c' }, { ...state, lane: tied, tied: true }]
    }),
  )
  return [x, ...states.flat(), y]
}

const TALLEST_CELL = 25
type TallestCell = (spec: RowSpec) => number

/** All cells are equally high as long as that fits; rows of many units give way first. */
export function rowsOf(specs: RowSpec[], room: RowRoom): Row[] {
  const free = room.bottom - room.top - fixed(specs, room)
  const cell = (spec: RowSpec) => Math.min(TALLEST_CELL * Math.min(1.5, Math.max(room.measures.scale, Math.min(1.2, (room.bottom - room.top) / 430))), room.tallest / spec.units)
  const least = { ...room.measures, scale: room.measures.scale * (room.low ?? 1) }
  const unit = solve(specs, free, least, cell)
  const used = specs.reduce((sum, spec) => sum + heightAt(spec, unit, least, cell) * (spec.gradients ? 2 : 1), 0)
  const spare = Math.max(0, free - used)
  const lanes = specs.filter(stretches).length
  const extra = Math.min(spare / lanes, 70 * room.measures.scale)
  let bottom = room.bottom - Math.max(0, (spare - extra * lanes) / 2)
  return specs.map((spec) => {
    const height = heightAt(spec, unit, least, cell)
    if (spec.lane > 0) bottom -= spec.lane + (stretches(spec) ? extra : 0) + (spec.gradients ? height + room.rise : 0)
    const row = { ...spec, y: bottom - height, unit: height / spec.units, height }
    bottom -= height + room.rise
    return row
  })
}

const stretches = ({ lane, tied }: RowSpec) => lane > 0 && !tied

function fixed(specs: RowSpec[], { rise }: RowRoom): number {
  return specs.reduce((sum, spec) => sum + spec.lane + rise * (spec.gradients ? 2 : 1), 0)
}

/** Short rows (two features, one output) do not shrink below what a finger can point at. */
function heightAt(spec: RowSpec, unit: number, measures: Measures, cell: TallestCell): number {
  const least = Math.min(cell(spec), (26 * measures.scale) / spec.units)
  return spec.units * Math.min(cell(spec), Math.max(unit, spec.kind === 'h' || spec.kind === 'c' ? 0 : least))
}

function solve(specs: RowSpec[], free: number, measures: Measures, cell: TallestCell): number {
  let [low, high] = [0.05, TALLEST_CELL * 1.5]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    const sum = specs.reduce((all, spec) => all + heightAt(spec, middle, measures, cell) * (spec.gradients ? 2 : 1), 0)
    if (sum > free) high = middle
    else low = middle
  }
  return low
}

/** The row of cell states that belongs to a row of states. */
export function roadOf({ rows }: { rows: Row[] }, { kind, layer, direction }: Row): Row | undefined {
  return kind === 'h' ? rows.find((row) => row.kind === 'c' && row.layer === layer && row.direction === direction) : undefined
}
