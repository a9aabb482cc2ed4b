/** What the lesson of the cube asks of copied weights: a block fed with its axes swapped, and one epoch in batches of 1 or 32. Types only. */

import type { NotFinite } from './tensors.ts'

export interface TransposedOrder {
  /** Which sequence of each reading, from 0; one too large is the last one. */
  sequence: number
}

/** One sequence as a network takes it: rows of X, and the state after each. */
export interface ReadSequence {
  /** What the network takes for (batch, timesteps). */
  batch: number
  steps: number
  /** Index of this sequence among `batch`. */
  sequence: number
  /** (steps, D), and which (example, timestep) of the data each row is, both from 0. */
  x: Float64Array
  from: { example: number; step: number }[]
  /** (steps, H): the top layer's states, forward. */
  h: Float64Array
}

/** The same numbers through the same weights, as they are meant and with batch and time swapped. In float64. */
export interface TransposedResult {
  iteration: number
  sizes: { batch: number; steps: number; features: number; hidden: number }
  meant: ReadSequence
  swapped: ReadSequence
  /** Over all (example, timestep) of the data: how many states agree exactly, of how many, and the largest difference of a number. */
  agree: number
  of: number
  largest: number
  /** Whether the answers of the task could be compared with what comes out: only where B = T. */
  fits: boolean
}

export interface EpochsOrder {
  /** Times through the data. */
  epochs: number
}

/** One learner of the same data: losses over all of it, before the first update and after every 32 sequences. */
export interface EpochCurve {
  batch: number
  /** Updates of one epoch. */
  perEpoch: number
  /** Sequences seen and loss in turn. */
  points: Float64Array
  notFinite: NotFinite | null
}

export interface EpochsPartial {
  /** Sequences of the data, and how many each learner has seen. */
  sequences: number
  seen: number
  /** The whole curves so far. */
  curves: EpochCurve[]
}

export interface EpochsResult extends EpochsPartial {
  iteration: number
  sizes: { steps: number; features: number; hidden: number }
  optimizer: { name: string; rate: number }
}
