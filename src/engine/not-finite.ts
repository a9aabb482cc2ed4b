/** Finds where a number first stopped being finite, in the order in which things are computed. Only called when the loss or the
 *  norm of the gradient is not finite; nothing is prevented here. */

import type { StepMemory } from './cells/cell.ts'
import type { Layer } from './layer.ts'
import type { Numbers } from './numbers.ts'
import type { Parameter } from './parameters.ts'
import { lossesOf } from './passes.ts'
import { GATES } from './spec.ts'
import { layersOf } from './workspace.ts'
import type { Workspace } from './workspace.ts'

export interface NotFinite {
  /** Name in the trace: h.l0.fwd, y, dWh.l0.fwd. */
  tensor: string
  /** Timestep and example from 0; null where the tensor has no such axis. */
  step: number | null
  example: number | null
  phase: 'forward' | 'loss' | 'backward' | 'update'
}

/** One slab to look at: rows are examples. */
interface Place {
  tensor: string
  step: number | null
  numbers: Numbers
  /** Numbers of one example. */
  width: number
  /** Rows whose mask is 0 are not looked at: what is computed there is thrown away. */
  mask: Numbers | null
}

/** After a forward and a backward pass. null: everything that was computed is finite. */
export function findNotFinite(workspace: Workspace): NotFinite | null {
  return (
    notFiniteWeight(workspace.model.parameters, 'update') ??
    firstIn(forwardPlaces(workspace), 'forward') ??
    notFiniteLoss(workspace) ??
    firstIn(backwardPlaces(workspace), 'backward') ??
    notFiniteGradient(workspace)
  )
}

/** The weight that an update (or a file) has made not finite; null: none. */
export function notFiniteWeight(parameters: readonly Pick<Parameter, 'name' | 'value'>[], phase: NotFinite['phase'] = 'update'): NotFinite | null {
  const bad = parameters.find(({ value }) => firstBad(value) >= 0)
  return bad ? { tensor: bad.name, step: null, example: null, phase } : null
}

function firstIn(places: Iterable<Place>, phase: NotFinite['phase']): NotFinite | null {
  for (const { tensor, step, numbers, width, mask } of places) {
    for (let from = 0, example = 0; from < numbers.length; from += width, example++) {
      if (mask !== null && mask[example] === 0) continue
      if (firstBad(numbers.subarray(from, from + width)) >= 0) return { tensor, step, example, phase }
    }
  }
  return null
}

function firstBad(numbers: Numbers): number {
  for (let i = 0; i < numbers.length; i++) if (!Number.isFinite(numbers[i])) return i
  return -1
}

function* forwardPlaces(workspace: Workspace): Generator<Place> {
  const { schedule, readOut } = workspace
  for (const t of stepsOf(workspace)) yield slabOf(workspace, 'x', t, workspace.entered_tbd, workspace.model.architecture.inputSize)
  for (const [layer, step] of inOrder(workspace)) yield* forwardOfStep(workspace, layer, step)
  for (let s = 0; s < schedule.reads.length; s++) {
    yield { tensor: 'y', step: schedule.reads[s], numbers: readOut.each[workspace.readIndexes[s]].y, width: readOut.outputs, mask: null }
  }
}

/** One direction: time outside, layers inside, so that the earliest step is found; two: layer by layer, as each runs. */
function* inOrder(workspace: Workspace): Generator<[Layer, StepMemory]> {
  const layers = layersOf(workspace)
  if (workspace.model.architecture.directions === 1) {
    for (const t of stepsOf(workspace)) for (const layer of layers) yield [layer, layer.order[t]]
  } else {
    for (const layer of layers) for (const step of layer.order) yield [layer, step]
  }
}

function* forwardOfStep({ model, masked }: Workspace, { name, hidden, columns }: Layer, memory: StepMemory): Generator<Place> {
  const { step } = memory
  const mask = masked ? memory.mask_b : null
  const gates = GATES[model.architecture.cell]
  if (gates.length > 1) yield* gatesOfStep(gates, name, hidden, columns, memory, mask)
  if (memory.c_bh.length > 0) yield { tensor: `c.${name}`, step, numbers: memory.c_bh, width: hidden, mask }
  yield { tensor: `h.${name}`, step, numbers: memory.h_bh, width: hidden, mask: null }
}

/** By example: its gates are columns of one row, and the first gate that is not finite gives its name. */
function* gatesOfStep(gates: readonly string[], name: string, hidden: number, columns: number, { gates_bg, q_bg, step }: StepMemory, mask: Numbers | null): Generator<Place> {
  if (q_bg.length > 0) yield { tensor: `q.${name}`, step, numbers: q_bg, width: columns, mask }
  const copy = gates_bg.slice()
  for (let block = 0; block < gates.length; block++) {
    const numbers = copy.slice(0, (copy.length / columns) * hidden)
    for (let i = 0; i < numbers.length; i++) numbers[i] = copy[Math.floor(i / hidden) * columns + block * hidden + (i % hidden)]
    yield { tensor: `${gates[block]}.${name}`, step, numbers, width: hidden, mask }
  }
}

function notFiniteLoss(workspace: Workspace): NotFinite | null {
  const example = lossesOf(workspace).findIndex((loss) => !Number.isFinite(loss))
  return example < 0 ? null : { tensor: 'loss', step: null, example, phase: 'loss' }
}

/** From the end: dy, then every layer from the top, each from its last step. */
function* backwardPlaces(workspace: Workspace): Generator<Place> {
  const { schedule, readOut, dy_sbk } = workspace
  for (let s = schedule.reads.length - 1; s >= 0; s--) {
    const size = workspace.batch * readOut.outputs
    yield { tensor: 'dy', step: schedule.reads[s], numbers: dy_sbk.subarray(s * size, (s + 1) * size), width: readOut.outputs, mask: null }
  }
  const order = [...inOrder(workspace)].reverse()
  for (const [layer, memory] of order) {
    const { name, hidden, columns, cell } = layer
    const { step } = memory
    yield { tensor: `dh.${name}`, step, numbers: memory.dh_bh, width: hidden, mask: null }
    if (cell.hasCellState) yield { tensor: `dc.${name}`, step, numbers: memory.dc_bh, width: hidden, mask: null }
    yield { tensor: `da.${name}`, step, numbers: memory.da_bg, width: columns, mask: null }
    if (cell.hasRecurrentSide) yield { tensor: `dq.${name}`, step, numbers: memory.dq_bg, width: columns, mask: null }
  }
  for (const t of stepsOf(workspace).reverse()) yield slabOf(workspace, 'dx', t, workspace.dEntered_tbd, workspace.model.architecture.inputSize)
}

/** A weight's gradient, or where all are finite and only the sum of their squares is not, the largest of them. */
function notFiniteGradient({ model }: Workspace): NotFinite | null {
  const gradients = model.parameters.map(({ name, gradient }) => ({ name: `d${name}`, value: gradient }))
  const bad = notFiniteWeight(gradients, 'backward')
  if (bad) return bad
  let largest = { name: '', size: 0 }
  let sum = 0
  for (const { name, value } of gradients) {
    for (let i = 0; i < value.length; i++) {
      sum += value[i] * value[i]
      if (Math.abs(value[i]) > largest.size) largest = { name, size: Math.abs(value[i]) }
    }
  }
  return Number.isFinite(sum) ? null : { tensor: largest.name, step: null, example: null, phase: 'backward' }
}

function stepsOf({ schedule }: Workspace): number[] {
  return Array.from({ length: schedule.steps }, (_, t) => t)
}

function slabOf({ batch, mask_tb, masked }: Workspace, tensor: string, step: number, numbers: Numbers, width: number): Place {
  const size = batch * width
  return { tensor, step, numbers: numbers.subarray(step * size, (step + 1) * size), width, mask: masked ? mask_tb.subarray(step * batch, (step + 1) * batch) : null }
}
