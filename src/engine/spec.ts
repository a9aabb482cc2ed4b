/** What a network and its way through time look like, as plain data. Not the numbers themselves. */

import type { Padding } from './padding.ts'

export const CELLS = ['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] as const
export type CellName = (typeof CELLS)[number]

export const MODES = ['one_to_one', 'one_to_many', 'many_to_one', 'many_to_many_encdec', 'many_to_many_synced'] as const
export type ModeName = (typeof MODES)[number]

export const LOSSES = ['mse', 'bce_logits', 'softmax_ce'] as const
export type LossName = (typeof LOSSES)[number]

export const OUTPUT_ACTIVATIONS = ['identity', 'tanh'] as const
export type OutputActivation = (typeof OUTPUT_ACTIVATIONS)[number]

export const OPTIMIZERS = ['sgd', 'momentum', 'rmsprop', 'adagrad', 'adam'] as const
export type OptimizerName = (typeof OPTIMIZERS)[number]

/** How first weights are drawn. */
export const INITIALIZERS = ['uniform', 'glorot', 'he', 'orthogonal'] as const
export type InitializerName = (typeof INITIALIZERS)[number]

export const DIRECTIONS = ['fwd', 'bwd'] as const
export type DirectionName = (typeof DIRECTIONS)[number]

export type Precision = 'float32' | 'float64'

/** Names of the column blocks of W, U and b, in order (golden/README.md). Plain cells have one, without a name. */
export const GATES: Record<CellName, readonly string[]> = {
  rnn_tanh: [''],
  rnn_relu: [''],
  lstm: ['i', 'f', 'g', 'o'],
  gru: ['r', 'z', 'n'],
}

/** Everything that decides the shapes of the weights (and dropout). Change any of it and new weights are drawn. */
export interface Architecture {
  cell: CellName
  /** D, numbers at one step; with an embedding, the width of its rows. */
  inputSize: number
  /** H, the same for each layer and direction. */
  hiddenSize: number
  /** K. */
  outputSize: number
  layers: number
  directions: 1 | 2
  outputActivation: OutputActivation
  /** With an embedding the inputs are indexes (time, batch) into a table (vocabulary, inputSize). */
  embedding: { vocabulary: number } | null
  /** Share of numbers set to 0 while training (the rest is scaled by 1/(1 − rate)): of the inputs, of what the read-out reads. */
  dropout: { input: number; readOut: number }
}

/** Where the state before the first step comes from. `carried`: it is the last state of the batch before. */
export type InitialState = 'zero' | 'given' | 'carried'

/** Which steps have an input, which are read, what is fed back. The weights do not depend on it. */
export interface Schedule {
  /** The named mode, or null for a pattern that is none of the five. */
  mode: ModeName | null
  /** T, how many times the cell is applied. */
  steps: number
  /** T flags: a step without input gets zeros, or what is fed back. */
  hasInput: boolean[]
  /** The S steps (from 0, ascending) at which an output is read. */
  reads: number[]
  /** many_to_one: the one read takes the final state of each direction (fwd at T−1, bwd at 0). */
  readsFinal: boolean
  /** The output of step t−1 is the input of each step t that has none of its own (K = D). */
  feedback: boolean
  initial: InitialState
}

/** What is minimised, and how the gradient is held in. */
export interface Objective {
  loss: LossName
  /** Truncated backpropagation: gradient paths are cut every k steps, counted from the last step; null: never. */
  truncate: number | null
  /** Elementwise bound on the gradient at each timestep's pre-activation (Lasagne's grad_clipping); null: none. */
  stepClip: number | null
}

/** Sizes of one batch as the pictures and the moments need them. */
export interface ModelShape {
  architecture: Architecture
  schedule: Schedule
  /** B. */
  batch: number
  /** B lengths in 1..T where sequences differ in length (a short form of the mask); null: all T. */
  lengths: number[] | null
  /** Where shorter ones are filled up; left out: after. */
  padding?: Padding
}
