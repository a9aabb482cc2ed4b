/** The memory of one model for one batch size and one way through time: inputs, trace and gradients, all views made once.
 *  It computes nothing (see passes.ts) and serves any number of batches. */

import { NOTHING } from './cells/cell.ts'
import { createEmbedding } from './embedding.ts'
import type { Embedding } from './embedding.ts'
import { panelRoom } from './kernels/sweeps.ts'
import { boundLayer, createLayer } from './layer.ts'
import type { Layer, LayerPlace } from './layer.ts'
import type { MemorySizes } from './memory.ts'
import type { Model } from './model.ts'
import type { Arena, Numbers } from './numbers.ts'
import { directionsOf } from './parameters.ts'
import { partsFor } from './parts.ts'
import { createReadOut } from './read-out.ts'
import type { ReadOut } from './read-out.ts'
import { GATES } from './spec.ts'
import type { Objective, Schedule } from './spec.ts'

/** One layer of the stack: its directions and, with two, their outputs side by side for the layer above. */
export interface Level {
  directions: Layer[]
  /** (T, B, 2H) or NOTHING. */
  joined_tbf: Numbers
  dJoined_tbf: Numbers
}

export interface Workspace {
  readonly model: Model
  readonly schedule: Schedule
  readonly objective: Objective
  /** B. */
  readonly batch: number
  /** The inputs as given (with an embedding: looked up), and their gradient; (T, B, D). */
  readonly x_tbd: Numbers
  readonly dx_tbd: Numbers
  /** What enters layer 0: after dropout; without dropout x_tbd itself. */
  readonly entered_tbd: Numbers
  readonly dEntered_tbd: Numbers
  /** Dropout's factors of the inputs, or NOTHING. */
  readonly inputDropout_tbd: Numbers
  /** Whether this forward pass drops. */
  dropping: boolean
  readonly embedding: Embedding | null
  /** 1 real, 0 padding. */
  readonly mask_tb: Numbers
  masked: boolean
  /** Whether the last backward pass left out dx (passes.ts). */
  inputsDue: boolean
  readonly levels: Level[]
  /** Of all levels, from the bottom. */
  readonly layers: readonly Layer[]
  readonly readOut: ReadOut
  /** Outputs that are read, and their gradient; (S, B, K). */
  readonly y_sbk: Numbers
  readonly dy_sbk: Numbers
  /** (S, B, K), for softmax_ce class numbers (S, B). */
  readonly target: Numbers
  /** (S, B) flags of the pairs that count in the loss; null: all. */
  counts_sb: Uint8Array | null
  /** Evaluated step (index in readOut.each) whose output is fed into step t, or −1. */
  readonly fedFrom: number[]
  /** Index in readOut.each of each evaluated step t, or −1. */
  readonly evaluated: number[]
  /** Index in readOut.each of each of the S reads. */
  readonly readIndexes: number[]
}

/** `parts`: only for who computes some parts of a larger batch is it not what parts.ts says. */
export function createWorkspace(model: Model, schedule: Schedule, batch: number, objective: Objective, arena: Arena = model.arena, parts = partsFor(model.architecture, schedule, batch)): Workspace {
  const { architecture } = model
  const T = schedule.steps
  const pairs = T * batch
  const mask_tb = arena.take(pairs).fill(1) as Numbers
  const inputs = createInputs(model, pairs, arena)
  const sizes = { steps: T, batch, hidden: architecture.hiddenSize, gates: GATES[architecture.cell].length }
  const levels = createLevels(model, sizes, { objective, mask_tb, parts }, inputs, arena)
  const fed = fedSteps(schedule)
  const steps = [...new Set([...schedule.reads, ...fed.map((t) => t - 1)])].sort((a, b) => a - b)
  const readOut = createReadOut(model, batch, steps, schedule.readsFinal, levels[levels.length - 1].directions, arena)
  const same = steps.length === schedule.reads.length
  const take = (n: number) => arena.take(schedule.reads.length * batch * n)
  return {
    model, schedule, objective, batch, ...inputs, mask_tb, levels, readOut,
    layers: levels.flatMap(({ directions }) => directions),
    dropping: false,
    masked: false,
    inputsDue: false,
    y_sbk: same ? readOut.whole.y : take(architecture.outputSize),
    dy_sbk: same ? readOut.whole.dy : take(architecture.outputSize),
    target: take(objective.loss === 'softmax_ce' ? 1 : architecture.outputSize),
    counts_sb: null,
    fedFrom: Array.from({ length: T }, (_, t) => (fed.includes(t) ? steps.indexOf(t - 1) : -1)),
    evaluated: Array.from({ length: T }, (_, t) => steps.indexOf(t)),
    readIndexes: schedule.reads.map((step) => steps.indexOf(step)),
  }
}

/** Steps whose input is the output of the step before. */
export function fedSteps({ feedback, hasInput, steps }: Schedule): number[] {
  return Array.from({ length: steps }, (_, t) => t).filter((t) => feedback && t > 0 && !hasInput[t])
}

function createInputs({ architecture, byName, kernels }: Model, pairs: number, arena: Arena) {
  const length = pairs * architecture.inputSize
  const x_tbd = arena.take(length)
  const dx_tbd = arena.take(length)
  const drops = architecture.dropout.input > 0
  return {
    x_tbd,
    dx_tbd,
    entered_tbd: drops ? arena.take(length) : x_tbd,
    dEntered_tbd: drops ? arena.take(length) : dx_tbd,
    inputDropout_tbd: drops ? arena.take(length) : NOTHING,
    embedding: architecture.embedding ? createEmbedding(byName.E, pairs, kernels.table, arena) : null,
  }
}

function createLevels(model: Model, sizes: MemorySizes, place: Pick<LayerPlace, 'objective' | 'mask_tb' | 'parts'>, input: { entered_tbd: Numbers; dEntered_tbd: Numbers }, arena: Arena): Level[] {
  const levels: Level[] = []
  const panels = arena.take(panelRoom(sizes.hidden, sizes.gates * sizes.hidden))
  const names = directionsOf(model.architecture)
  const two = names.length === 2
  const joined = () => (two ? arena.take(sizes.steps * sizes.batch * sizes.hidden * 2) : NOTHING)
  for (let index = 0; index < model.architecture.layers; index++) {
    const below = levels[index - 1]
    const [x, dx] = !below ? [input.entered_tbd, input.dEntered_tbd] : two ? [below.joined_tbf, below.dJoined_tbf] : [below.directions[0].memory.h_tbh, below.directions[0].memory.dh_tbh]
    const directions = names.map((direction) => {
      const adds = direction === 'bwd' || (index > 0 && !two)
      return createLayer(model, sizes, { index, direction, inputs: { x, dx, adds }, panels, ...place }, arena)
    })
    const last = index === model.architecture.layers - 1
    levels.push({ directions, joined_tbf: last ? NOTHING : joined(), dJoined_tbf: last ? NOTHING : joined() })
  }
  return levels
}

export function layersOf({ layers }: Workspace): readonly Layer[] {
  return layers
}

/** The states with which `from` ended become those with which `to` begins: `carried`. Same model and batch size. */
export function carryState(from: Workspace, to: Workspace): void {
  const sources = layersOf(from)
  layersOf(to).forEach(({ memory }, i) => {
    memory.h0_bh.set(sources[i].memory.hLast_bh)
    memory.c0_bh.set(sources[i].memory.cLast_bh)
  })
}

/** Other bounds on the gradient for the same memory, for experiments. */
export function setBounds(workspace: Workspace, bounds: { truncate: number | null; stepClip: number | null }): void {
  for (const layer of layersOf(workspace)) boundLayer(layer, bounds)
}
