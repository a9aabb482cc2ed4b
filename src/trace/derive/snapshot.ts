/** A snapshot of one batch: its tensors copied from the workspace into one buffer that can be transferred. */

import { lossesOf } from '../../engine/passes.ts'
import type { Layer } from '../../engine/layer.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Parameter } from '../../engine/parameters.ts'
import { GATES } from '../../engine/spec.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { Axis, Snapshot, TensorView } from '../contract/tensors.ts'
import { shareOfWh, shareOfWx, writeShares } from './contributions.ts'
import { normsOfSlabs } from './norms.ts'
import { writePreactivations } from './preactivation.ts'
import { shareNorms } from './share-norms.ts'
import { copySource, lengthOf, sourcesOf, weightAxes } from './sources.ts'
import type { Source } from './sources.ts'
import type { TracedRun } from './traced-run.ts'
import { updatedName, updatedOf } from './updated.ts'

/** Contributions of every step, and a table of word vectors, are part of a snapshot up to this many numbers. */
export const MAX_NUMBERS = 2_000_000

interface Part {
  id: string
  axes: Axis[]
  shape: number[]
  write(to: Numbers): void
}

/** A batch that keeps at most so many states is always copied whole: while it trains, every moment can be looked at. */
const MAX_LIVE_STATES = 10_000

const LIVE = /^(x|y|target|[hc]\..*)$/

/** `buffer` gives at least so many bytes (from a pool, say); all tensors of the snapshot are views into that one. */
export function snapshotOf(run: TracedRun, detail: Snapshot['detail'], buffer: (bytes: number) => ArrayBuffer = (bytes) => new ArrayBuffer(bytes)): Snapshot {
  const { workspace } = run
  const whole = detail === 'full' || statesOf(workspace) <= MAX_LIVE_STATES
  const parts = [...traceParts(run, whole), ...weightParts(run, whole), ...(whole ? derivedParts(run) : [])]
  const tensors = copyParts(parts, workspace.model.arena.precision === 'float32' ? Float32Array : Float64Array, buffer)
  return {
    runId: run.runId,
    iteration: run.iteration,
    shape: { architecture: workspace.model.architecture, schedule: workspace.schedule, batch: workspace.batch, lengths: run.lengths, padding: run.padding },
    detail,
    loss: run.loss,
    gradNorm: run.gradNorm,
    clipScale: run.clipScale,
    norms: normsOf(run, tensors),
    tensors,
    data: run.data,
    notFinite: run.notFinite,
  }
}

function statesOf(workspace: Workspace): number {
  return layersOf(workspace).reduce((sum, { memory }) => sum + memory.gates_tbg.length, 0)
}

function copyParts(parts: Part[], Kind: typeof Float32Array | typeof Float64Array, buffer: (bytes: number) => ArrayBuffer): Record<string, TensorView> {
  const total = parts.reduce((sum, { shape }) => sum + lengthOf(shape), 0)
  const room = buffer(total * Kind.BYTES_PER_ELEMENT)
  const tensors: Record<string, TensorView> = {}
  let at = 0
  for (const { id, axes, shape, write } of parts) {
    const data = new Kind(room, at * Kind.BYTES_PER_ELEMENT, lengthOf(shape))
    write(data)
    tensors[id] = { id, axes, shape, data }
    at += data.length
  }
  return tensors
}

function partOf(id: string, source: Source): Part {
  return { id, axes: source.axes, shape: source.shape, write: (to) => copySource(source, to) }
}

function traceParts({ workspace }: TracedRun, whole: boolean): Part[] {
  const weights = workspace.model.byName
  const ids = Object.entries(sourcesOf(workspace)).filter(([id]) => !(id in weights) && !(id.slice(1) in weights))
  return ids.filter(([id]) => whole || LIVE.test(id)).map(([id, source]) => partOf(id, source))
}

function weightParts(run: TracedRun, whole: boolean): Part[] {
  const { workspace } = run
  const shown = workspace.model.parameters.filter(({ value }) => value.length <= MAX_NUMBERS)
  const sources = sourcesOf(workspace)
  const values = shown.map(({ name }) => partOf(name, sources[name]))
  if (!whole) return values
  const after = updatedOf(run, shown).values
  const gated = GATES[workspace.model.architecture.cell].length > 1
  const updated = (parameter: Parameter): Part => ({
    id: updatedName(parameter.name),
    axes: weightAxes(parameter, gated),
    shape: parameter.shape,
    write: (to) => to.set(after[parameter.name]),
  })
  return [...values, ...shown.map(({ name }) => partOf(`d${name}`, sources[`d${name}`])), ...shown.map(updated)]
}

/** What the engine does not keep: pre-activations, the shares of each step, the loss of each example. */
function derivedParts({ workspace }: TracedRun): Part[] {
  const { batch } = workspace
  const losses: Part = { id: 'loss', axes: ['batch', 'outputs'], shape: [batch, 1], write: (to) => to.set(lossesOf(workspace)) }
  return [losses, ...layersOf(workspace).flatMap((layer) => derivedOfLayer(layer))]

  function derivedOfLayer(layer: Layer): Part[] {
    const T = layer.order.length
    const columns: Axis = layer.columns > layer.hidden ? 'gates' : 'hidden'
    const a: Part = { id: `a.${layer.name}`, axes: ['time', 'batch', columns], shape: [T, batch, layer.columns], write: (to) => writePreactivations(workspace, layer, to) }
    const shares = (kind: string, rows: number, axis: Axis, share: typeof shareOfWx): Part[] =>
      T * rows * layer.columns > MAX_NUMBERS
        ? []
        : [{ id: `${kind}.${layer.name}.steps`, axes: ['time', axis, columns], shape: [T, rows, layer.columns], write: (to) => writeShares(workspace, layer, share, to) }]
    return [a, ...shares('dWx', layer.width, layer.index === 0 ? 'features' : 'hidden', shareOfWx), ...shares('dWh', layer.hidden, 'hidden', shareOfWh)]
  }
}

/** ‖∂L/∂h_t‖ of every layer and direction, of an lstm ‖∂L/∂c_t‖ too; where the shares of the steps are part of the snapshot, their norms too. */
function normsOf({ workspace }: TracedRun, tensors: Record<string, TensorView>): Record<string, Float64Array> {
  const T = workspace.schedule.steps
  const states = layersOf(workspace).flatMap(({ name, memory, cell }) => [
    [`dh.${name}`, normsOfSlabs(memory.dh_tbh, T)] as const,
    ...(cell.hasCellState ? [[`dc.${name}`, normsOfSlabs(memory.dc_tbh, T)] as const] : []),
  ])
  const shares = layersOf(workspace).flatMap((layer) =>
    [['dWx', shareOfWx] as const, ['dWh', shareOfWh] as const].flatMap(([kind, share]) => {
      if (!tensors[`${kind}.${layer.name}.steps`]) return []
      const { steps, sums } = shareNorms(workspace, layer, share)
      return [[`${kind}.${layer.name}.steps`, steps] as const, [`${kind}.${layer.name}.sums`, sums] as const]
    }),
  )
  return Object.fromEntries([...states, ...shares])
}
