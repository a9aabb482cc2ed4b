/** The tensors of a workspace by their names in the trace, where the engine wrote them. Nothing is copied or computed here. */

import type { Layer } from '../../engine/layer.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Parameter } from '../../engine/parameters.ts'
import { GATES } from '../../engine/spec.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { Axis, TensorId } from '../contract/tensors.ts'

/** Row r of the tensor (its last axis) begins at numbers[r · stride + offset]; a gate is some columns of a wider array. */
export interface Source {
  axes: Axis[]
  shape: number[]
  numbers: Numbers
  stride: number
  offset: number
}

export type Sources = Record<TensorId, Source>

const known = new WeakMap<Workspace, Sources>()

/** Names as in contract/tensors.ts; the views are made once for each workspace.
 *  x and dx are what enters layer 0 (after dropout), y, dy and target have one slab for each step that is read. */
export function sourcesOf(workspace: Workspace): Sources {
  const found = known.get(workspace)
  if (found) return found
  const sources = { ...dataSources(workspace), ...layerSources(workspace), ...weightSources(workspace) }
  known.set(workspace, sources)
  return sources
}

export function sourceOf(numbers: Numbers, axes: Axis[], shape: number[]): Source {
  return { axes, shape, numbers, stride: shape[shape.length - 1], offset: 0 }
}

/** Its numbers, row-major, into `to`. */
export function copySource({ shape, numbers, stride, offset }: Source, to: Numbers): void {
  const columns = shape[shape.length - 1]
  if (stride === columns) return to.set(numbers)
  for (let at = 0, from = offset; at < to.length; from += stride) for (let j = 0; j < columns; j++) to[at++] = numbers[from + j]
}

/** One number: slab `step` (null: there is no time axis), row, column. */
export function readSource({ shape, numbers, stride, offset }: Source, step: number | null, row: number, column: number): number {
  const rows = shape.length === 3 ? shape[1] : 0
  return numbers[((step ?? 0) * rows + row) * stride + offset + column]
}

export function lengthOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1)
}

function dataSources({ schedule, batch, model, objective, ...workspace }: Workspace): Sources {
  const { inputSize, outputSize } = model.architecture
  const T = schedule.steps
  const S = schedule.reads.length
  const slabs = (numbers: Numbers, steps: number, last: Axis, n: number) => sourceOf(numbers, ['time', 'batch', last], [steps, batch, n])
  return {
    x: slabs(workspace.entered_tbd, T, 'features', inputSize),
    dx: slabs(workspace.dEntered_tbd, T, 'features', inputSize),
    y: slabs(workspace.y_sbk, S, 'outputs', outputSize),
    dy: slabs(workspace.dy_sbk, S, 'outputs', outputSize),
    target: slabs(workspace.target, S, 'outputs', objective.loss === 'softmax_ce' ? 1 : outputSize),
  }
}

function layerSources(workspace: Workspace): Sources {
  return Object.assign({}, ...layersOf(workspace).map((layer) => sourcesOfLayer(workspace, layer)))
}

function sourcesOfLayer({ schedule, batch, model }: Workspace, { name, memory, hidden, columns, cell }: Layer): Sources {
  const T = schedule.steps
  const slabs = (numbers: Numbers, n = hidden) => sourceOf(numbers, ['time', 'batch', n === hidden ? 'hidden' : 'gates'], [T, batch, n])
  const slab = (numbers: Numbers) => sourceOf(numbers, ['batch', 'hidden'], [batch, hidden])
  const named = (sources: Sources): Sources => Object.fromEntries(Object.entries(sources).map(([kind, source]) => [`${kind}.${name}`, source]))
  const gates = GATES[model.architecture.cell]
  const gate = (block: number): Source => ({ axes: ['time', 'batch', 'hidden'], shape: [T, batch, hidden], numbers: memory.gates_tbg, stride: columns, offset: block * hidden })
  return {
    ...named({ h: slabs(memory.h_tbh), h0: slab(memory.h0_bh) }),
    ...(cell.hasCellState ? named({ c: slabs(memory.c_tbh), c0: slab(memory.c0_bh) }) : {}),
    ...(gates.length > 1 ? named(Object.fromEntries(gates.map((letter, block) => [letter, gate(block)]))) : {}),
    ...(cell.hasRecurrentSide ? named({ q: slabs(memory.q_tbg, columns), dq: slabs(memory.dq_tbg, columns) }) : {}),
    ...named({ dh: slabs(memory.dh_tbh), dh0: slab(memory.dh0_bh), da: slabs(memory.da_tbg, columns) }),
    ...(cell.hasCellState ? named({ dc: slabs(memory.dc_tbh), dc0: slab(memory.dc0_bh) }) : {}),
  }
}

function weightSources({ model }: Workspace): Sources {
  const gated = GATES[model.architecture.cell].length > 1
  return Object.fromEntries(
    model.parameters.flatMap((parameter) => {
      const axes = weightAxes(parameter, gated)
      return [
        [parameter.name, sourceOf(parameter.value, axes, parameter.shape)],
        [`d${parameter.name}`, sourceOf(parameter.gradient, axes, parameter.shape)],
      ]
    }),
  )
}

/** The axes that a weight joins. Plain cells have no gates: their columns are the hidden units. */
export function weightAxes({ kind, layer }: Pick<Parameter, 'kind' | 'layer'>, gated: boolean): Axis[] {
  const columns: Axis = gated ? 'gates' : 'hidden'
  switch (kind) {
    case 'Wx':
      return [layer === 0 ? 'features' : 'hidden', columns]
    case 'Wh':
      return ['hidden', columns]
    case 'Wy':
      return ['hidden', 'outputs']
    case 'by':
      return ['outputs']
    case 'E':
      return ['vocabulary', 'features']
    default:
      return [columns]
  }
}
