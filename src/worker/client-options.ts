/** What the client is made with, and what it is asked to open and to train. */

import type { OwnSet } from '../data/choices.ts'
import type { Recipe } from '../run/recipe.ts'
import type { WorkerLike } from './client-wire.ts'
import type { Base, Checkpoint, Failure, RunInfo } from './protocol.ts'

export interface OpenOrder {
  recipe: Recipe
  base: Base
  checkpoints: Checkpoint[]
  /** With kernels that browsers may round differently; off unless asked for. */
  relaxed?: boolean
  /** The data of a recipe for data of one's own. */
  own?: OwnSet | null
}

export interface ClientEvents {
  /** A checkpoint left the worker: keep it. */
  checkpoint(checkpoint: Checkpoint, runId: number): void
  /** The worker died; another one holds the same run, with everything up to `iteration` at hand. */
  restarted(info: RunInfo, iteration: number): void
  /** It died too often, or could not be opened again. The next `open` tries once more. */
  lost(failure: Failure): void
}

export interface ClientOptions {
  createWorker: () => WorkerLike
  /** Milliseconds. */
  now: () => number
  /** Calls once after `ms`; the result calls it off. */
  setTimer: (callback: () => void, ms: number) => () => void
  events: ClientEvents
}

export interface TrainOrder {
  until: number | null
  everyMs: number
  live: boolean
}
