/** Reading a traced batch number by number, with the references that the page needs. Explains nothing itself. */

import type { Layer } from '../../../engine/layer.ts'
import { GATES } from '../../../engine/spec.ts'
import type { CellName } from '../../../engine/spec.ts'
import { layersOf } from '../../../engine/workspace.ts'
import type { Workspace } from '../../../engine/workspace.ts'
import type { Expression } from '../../contract/product.ts'
import type { CellRef, TensorId } from '../../contract/tensors.ts'
import { readSource, sourcesOf } from '../sources.ts'
import type { Sources } from '../sources.ts'
import type { TracedRun } from '../traced-run.ts'
import { value } from './expression.ts'

export interface Scene {
  run: TracedRun
  workspace: Workspace
  sources: Sources
  cell: CellName
  layers: readonly Layer[]
}

/** What is asked about: an example (row) and a unit of one step of one layer and direction. */
export interface Place {
  layer: Layer
  /** t. */
  step: number
  example: number
  unit: number
}

export function sceneOf(run: TracedRun): Scene {
  const { workspace } = run
  return { run, workspace, sources: sourcesOf(workspace), cell: workspace.model.architecture.cell, layers: layersOf(workspace) }
}

/** The state before the first step is at step −1, in the backward direction at step T. */
export function isBeforeFirst({ schedule }: Workspace, step: number): boolean {
  return step < 0 || step >= schedule.steps
}

/** The step that the direction runs before this one, and the one after it. */
export function stepBefore({ direction }: Layer, step: number): number {
  return direction === 'fwd' ? step - 1 : step + 1
}

export function stepAfter({ direction }: Layer, step: number): number {
  return direction === 'fwd' ? step + 1 : step - 1
}

/** Slab of a tensor at time t: y, dy and target have one for each read, a state before the first step its own tensor. */
export function read(scene: Scene, tensor: TensorId, step: number | null, row: number, column: number): number {
  const { sources, workspace } = scene
  const source = sources[tensor]
  if (step === null || source.axes[0] !== 'time') return readSource(source, null, row, column)
  if (isBeforeFirst(workspace, step)) return readBeforeFirst(scene, tensor, row, column)
  const slab = tensor === 'y' || tensor === 'dy' || tensor === 'target' ? workspace.schedule.reads.indexOf(step) : step
  return readSource(source, slab, row, column)
}

function readBeforeFirst({ sources }: Scene, tensor: TensorId, row: number, column: number): number {
  const source = sources[tensor.replace('.', '0.')]
  return source ? readSource(source, null, row, column) : 0
}

/** A number with where it stands. */
export function numberAt(scene: Scene, tensor: TensorId, step: number | null, row: number, column: number): Expression {
  return value(read(scene, tensor, step, row, column), { tensor, step, row, column } satisfies CellRef)
}

/** A state, gate or gradient of the same layer, direction and example as the place. */
export function beside(scene: Scene, place: Place, kind: string, unit = place.unit, step = place.step): Expression {
  return numberAt(scene, `${kind}.${place.layer.name}`, step, place.example, unit)
}

/** 1 or 0. */
export function isReal({ workspace: { mask_tb, batch, schedule } }: Scene, step: number, example: number): boolean {
  return step < 0 || step >= schedule.steps || mask_tb[step * batch + example] !== 0
}

/** Block of a gate in the columns of W; plain cells have one block. */
export function blockOf(cell: CellName, gate: string): number {
  return GATES[cell].indexOf(gate)
}

/** The layer of this tensor, `h.l0.fwd`; undefined for x, y, Wy. */
export function layerOf({ layers }: Scene, tensor: TensorId): Layer | undefined {
  const at = tensor.indexOf('.')
  const name = at < 0 ? '' : tensor.slice(at + 1).replace(/\.steps$/, '')
  return layers.find((layer) => layer.name === name)
}

/** Whether the gradient path from this step to the state before it is cut. */
export function isCut(layer: Layer, step: number): boolean {
  return layer.order.find((memory) => memory.step === step)?.cut ?? false
}

/** The numbers that enter a layer: x, or the states of the layer below, forward then backward. */
export function inputRefs(scene: Scene, layer: Layer): { tensor: TensorId; column: number }[] {
  const { hiddenSize, inputSize } = scene.workspace.model.architecture
  if (layer.index === 0) return Array.from({ length: inputSize }, (_, column) => ({ tensor: 'x', column }))
  const below = scene.layers.filter(({ index }) => index === layer.index - 1)
  return below.flatMap(({ name }) => Array.from({ length: hiddenSize }, (_, column) => ({ tensor: `h.${name}`, column })))
}
