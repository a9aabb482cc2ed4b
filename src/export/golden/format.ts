/** The format `rnn-golden/1` as types, and how its names map to the engine's. Not its checks (src/commands/golden/parse.ts). */

import type { Architecture, CellName, DirectionName, LossName, ModeName, OutputActivation, Schedule } from '../../engine/spec.ts'

export const FORMAT = 'rnn-golden/1'

export type Nested = number | Nested[]
export type ByName = Record<string, Nested>

export interface GoldenSpec {
  cell: CellName
  mode: ModeName
  batch: number
  steps: number
  seq_in: number
  seq_out: number
  output_steps: number[]
  input_size: number
  hidden_size: number
  output_size: number
  layers: number
  bidirectional: boolean
  lengths: number[] | null
  loss: LossName
  output_activation: OutputActivation
}

export interface GoldenOptim {
  sgd: { lr: number }
  clip: { max_norm: number; lr: number }
  adam: { lr: number; beta1: number; beta2: number; eps: number }
  adagrad: { lr: number; eps: number }
}

export interface GoldenExpected {
  states: ByName
  outputs: Nested
  loss: number
  grads: ByName
  dh: ByName
  dc: ByName | null
  dx: Nested
  dy: Nested
  grad_norm: number
  clip_scale: number
  after_sgd: ByName
  after_clip: ByName
  after_adam: ByName
  after_adagrad: ByName
  adam_losses: number[]
}

/** What is given: enough to compute everything that is expected. */
export interface GoldenProblem {
  name: string
  spec: GoldenSpec
  optim: GoldenOptim
  weights: ByName
  inputs: Nested
  /** Of a network with an embedding: which rows of its table the inputs are, (B, T). No part of the format: readers pass it over. */
  indexes?: Nested
  targets: Nested
}

export interface GoldenCase extends GoldenProblem {
  format: typeof FORMAT
  /** The file asks to be checked in float32 too. */
  float32?: boolean
  expected: GoldenExpected
}

export function architectureOf(spec: GoldenSpec): Architecture {
  return {
    cell: spec.cell,
    inputSize: spec.input_size,
    hiddenSize: spec.hidden_size,
    outputSize: spec.output_size,
    layers: spec.layers,
    directions: spec.bidirectional ? 2 : 1,
    outputActivation: spec.output_activation,
    embedding: null,
    dropout: { input: 0, readOut: 0 },
  }
}

/** Empty steps are fed what the file has there (zeros): the cell runs on them like on any other. */
export function scheduleOfSpec({ mode, steps, output_steps }: GoldenSpec): Schedule {
  const readsFinal = mode === 'many_to_one' && output_steps.length === 1 && output_steps[0] === steps - 1
  return { mode, steps, hasInput: new Array<boolean>(steps).fill(true), reads: output_steps, readsFinal, feedback: false, initial: 'zero' }
}

const KINDS: Record<string, string> = { Wx: 'W', Wh: 'U', b: 'b', bh: 'bu' }

/** `Wx.l0.fwd` → `l0.fwd.W`; `Wy` → `out.W`. */
export function goldenName({ kind, layer, direction }: { kind: string; layer: number | null; direction: DirectionName | null }): string {
  if (kind === 'Wy') return 'out.W'
  if (kind === 'by') return 'out.b'
  return `l${layer}.${direction}.${KINDS[kind]}`
}
