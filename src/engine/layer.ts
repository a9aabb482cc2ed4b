/** One layer in one direction: its weights, its memory, and what is done for many steps at once (the products with Wx and the
 *  gradients of the weights). The steps themselves are in cells/, their order in loop.ts. */

import type { Cell, CellContext, StepMemory } from './cells/cell.ts'
import { NOTHING } from './cells/cell.ts'
import { CELL_BY_NAME } from './cells/cells.ts'
import type { Sweep } from './kernels/sweeps.ts'
import { createLayerMemory, setCuts, stepMemories } from './memory.ts'
import type { LayerMemory, MemorySizes } from './memory.ts'
import type { Model } from './model.ts'
import type { Arena, Numbers } from './numbers.ts'
import { inputWidth } from './parameters.ts'
import { partRows, scratchFor, sumInPairs } from './parts.ts'
import { GATES } from './spec.ts'
import type { DirectionName, Objective } from './spec.ts'

/** Some steps of a layer (all, or one) as matrices with `rows` rows. */
interface LayerRows {
  rows: number
  input: Numbers
  dInput: Numbers
  gates: Numbers
  da: Numbers
}

export interface Layer extends CellContext {
  /** `l0.fwd`: a tensor's name is its kind, a dot, and this. */
  readonly name: string
  readonly index: number
  readonly direction: DirectionName
  readonly cell: Cell
  readonly memory: LayerMemory
  /** In the order in which this direction runs. */
  readonly order: StepMemory[]
  readonly inputs: LayerInputs
  /** in, the width of the input. */
  readonly width: number
  /** G·H. */
  readonly columns: number
  readonly Wx: Numbers
  readonly b: Numbers
  readonly dWx: Numbers
  readonly dWh: Numbers
  readonly db: Numbers
  readonly dbh: Numbers
  /** Parts of the batch (parts.ts), and for each halving of them a set of arrays like dWx, dWh, db, dbh. */
  readonly parts: number
  readonly scratch: readonly (readonly Numbers[])[]
  readonly whole: LayerRows
  /** By time t. */
  readonly each: LayerRows[]
  /** All steps at once, where the kernels have that. */
  readonly sweep: Sweep | null
  /** Where gradient paths are cut; set by boundLayer alone. */
  truncate: number | null
}

export interface LayerInputs {
  /** (T, B, in). */
  x: Numbers
  dx: Numbers
  /** Whether the input's gradient is added to dx (the second direction; the state of the layer below) or replaces it. */
  adds: boolean
}

export interface LayerPlace {
  index: number
  direction: DirectionName
  inputs: LayerInputs
  objective: Objective
  mask_tb: Numbers
  parts: number
  /** For sweeps; the layers share it. */
  panels: Numbers
}

export function createLayer(model: Model, sizes: MemorySizes, place: LayerPlace, arena: Arena): Layer {
  const { architecture, kernels } = model
  const { index, direction, inputs } = place
  const cell = CELL_BY_NAME[architecture.cell]
  const memory = createLayerMemory(cell, direction, sizes, arena)
  const order = stepMemories(memory, direction, sizes, place.mask_tb)
  const name = `l${index}.${direction}`
  const weights = (kind: string) => model.byName[`${kind}.${name}`]
  const width = inputWidth(architecture, index)
  const columns = GATES[architecture.cell].length * sizes.hidden
  const rows = (from: number, to: number): LayerRows => {
    const part = (numbers: Numbers, n: number) => numbers.subarray(from * sizes.batch * n, to * sizes.batch * n)
    return {
      rows: (to - from) * sizes.batch,
      input: part(inputs.x, width),
      dInput: part(inputs.dx, width),
      gates: part(memory.gates_tbg, columns),
      da: part(memory.da_tbg, columns),
    }
  }
  const layer: Layer = {
    name, index, direction, cell, memory, order, inputs, width, columns, kernels,
    parts: place.parts,
    scratch: scratchFor(place.parts, ['Wx', 'Wh', 'b', 'bh'].map((kind) => weights(kind)?.gradient ?? NOTHING), arena),
    batch: sizes.batch,
    hidden: sizes.hidden,
    masked: false,
    stepClip: null,
    truncate: null,
    sweep: kernels.sweep?.({ cell: architecture.cell, falling: direction === 'bwd', ...sizes }, { ...memory, mask_tb: place.mask_tb, panels: place.panels, Wh: weights('Wh').value, bh: weights('bh')?.value ?? NOTHING }) ?? null,
    Wx: weights('Wx').value,
    Wh: weights('Wh').value,
    b: weights('b').value,
    bh: weights('bh')?.value ?? NOTHING,
    dWx: weights('Wx').gradient,
    dWh: weights('Wh').gradient,
    db: weights('b').gradient,
    dbh: weights('bh')?.gradient ?? NOTHING,
    whole: rows(0, sizes.steps),
    each: Array.from({ length: sizes.steps }, (_, t) => rows(t, t + 1)),
  }
  boundLayer(layer, place.objective)
  return layer
}

/** Bounds on the gradient of the steps. */
export function boundLayer(layer: Layer, { truncate, stepClip }: Pick<Objective, 'truncate' | 'stepClip'>): void {
  setCuts(layer.order, truncate)
  layer.truncate = truncate
  layer.stepClip = stepClip
}

/** gates = x·Wx + b, the x side of the pre-activation, for all these rows in one product. */
export function project({ kernels, Wx, b, width, columns }: Layer, { rows, input, gates }: LayerRows): void {
  kernels.affine(gates, b, input, Wx, rows, width, columns)
}

/** The derivative of `project` in x: dx = da·Wxᵀ. */
export function projectGradient({ kernels, Wx, width, columns, inputs }: Layer, { rows, dInput, da }: LayerRows): void {
  kernels.productRightTransposed(dInput, da, Wx, rows, columns, width, inputs.adds)
}

/** The derivative of all steps in the weights, where batch and time vanish: one product over all rows of each part of the batch. */
export function weightGradients(layer: Layer): void {
  const { parts, dWx, dWh, db, dbh, scratch } = layer
  if (parts === 1) wholeGradients(layer)
  else sumInPairs(0, parts, [dWx, dWh, db, dbh], scratch, (part, to) => partGradients(layer, part, to))
}

function wholeGradients({ kernels, memory, whole, width, hidden, columns, dWx, dWh, db, dbh, cell }: Layer): void {
  kernels.productLeftTransposed(dWx, whole.input, memory.da_tbg, whole.rows, width, columns, false)
  kernels.productLeftTransposed(dWh, memory.hPrev_tbh, memory.dq_tbg, whole.rows, hidden, columns, false)
  kernels.sumRows(db, memory.da_tbg, whole.rows, columns)
  if (cell.hasRecurrentSide) kernels.sumRows(dbh, memory.dq_tbg, whole.rows, columns)
}

function partGradients({ kernels, memory, whole, width, hidden, columns, cell, batch, parts }: Layer, part: number, [dWx, dWh, db, dbh]: readonly Numbers[]): void {
  const rows = partRows(whole.rows / batch, batch, parts, part)
  kernels.productOfPart(dWx, whole.input, memory.da_tbg, rows, width, columns)
  kernels.productOfPart(dWh, memory.hPrev_tbh, memory.dq_tbg, rows, hidden, columns)
  kernels.sumRowsOfPart(db, memory.da_tbg, rows, columns)
  if (cell.hasRecurrentSide) kernels.sumRowsOfPart(dbh, memory.dq_tbg, rows, columns)
}
