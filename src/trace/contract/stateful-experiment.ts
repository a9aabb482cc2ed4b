/** What comes of a state that is kept from one batch to the next, beside one that is reset. Types only. */

import type { Precision } from '../../engine/spec.ts'
import type { TensorId } from './tensors.ts'

/** The batch of the run, with the weights of the moment: nothing else can be asked. */
export type StatefulOrder = Record<never, never>

/** One state in both passes of this batch; each (B, H). */
export interface StatesBothWays<Way> {
  reset: Way
  carried: Way
}

export interface StatesOfBatch {
  /** Before the first step, after it, and after the last. */
  initial: Float64Array
  first: Float64Array
  last: Float64Array
}

export interface KeptState extends StatesBothWays<StatesOfBatch> {
  /** (B, H): with what the batch before ended. */
  before: Float64Array
  /** (T): ‖carried − reset‖ after each step, over all examples and units. */
  apart: Float64Array
}

/** All passes have the same weights. */
export interface StatefulPasses {
  refused: null
  /** Updates made before this batch. */
  iteration: number
  steps: number
  batch: number
  hidden: number
  /** `h.l0.fwd` and its like, lstm also `c.…`. */
  states: Record<TensorId, KeptState>
  /** Of this batch. */
  losses: StatesBothWays<number>
  precision: Precision
}

/** Why there is nothing to carry: no batch came before; the second direction would have to begin with what comes after; the batches are
 *  not of one size, so that rows have no rows to go on from. */
export type StatefulRefusal =
  | { refused: 'first'; iteration: number }
  | { refused: 'directions'; iteration: number }
  | { refused: 'sizes'; iteration: number; before: number; batch: number }

export type StatefulResult = StatefulPasses | StatefulRefusal
