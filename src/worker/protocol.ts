/** The messages between page and worker, as types only. One run lives in the worker; the page asks and gets copies. */

import type { ModelShape } from '../engine/spec.ts'
import type { Recipe } from '../run/recipe.ts'
import type { CellRef, NotFinite, Snapshot } from '../trace/contract/tensors.ts'
import type { Explanation, ProductRequest, ProductView } from '../trace/contract/product.ts'

/** Weights, optimizer and carried state after `iteration` updates: enough, with the recipe, to go on exactly. */
export interface Checkpoint {
  recipe: Recipe
  iteration: number
  /** Arrays by name: weights, `m.…`, `v.…` of the optimizer, `carried.…`. */
  arrays: Record<string, Float32Array>
  /** Numbers of the optimizer that are not arrays (Adam's powers). */
  scalars: Record<string, number>
  /** Losses so far, thinned to at most a few thousand points: iteration and loss in turn. */
  losses: Float64Array
}

export interface RunInfo {
  runId: number
  iteration: number
  shape: ModelShape
  /** Count of each weight in drawing order: [{ id: 'Wx.l0.fwd', shape: [2, 5] }, …]. */
  weights: { id: string; shape: number[] }[]
  kernels: string
  /** Loss of always answering the mean, where the task knows it (fixed adding: 1/6); null otherwise. */
  baseline: number | null
}

export type Request =
  /** A new run from a recipe, brought to `iteration` by the nearest checkpoint given or kept, then replay. */
  | { kind: 'open'; recipe: Recipe; iteration: number; checkpoint: Checkpoint | null }
  /** Keep the weights, change sizes that they do not depend on (batch, steps) or the training settings. */
  | { kind: 'adapt'; recipe: Recipe }
  /** The batch after `iteration` updates with its forward and backward pass; moves the run there (checkpoint and replay). */
  | { kind: 'snapshot'; iteration: number; detail: 'live' | 'full' }
  | { kind: 'product'; request: ProductRequest }
  | { kind: 'explain'; cell: CellRef }
  /** Runs until `pause` or `until` iterations; streams `progress` at most every `everyMs`. Answers where it stopped. */
  | { kind: 'train'; until: number | null; everyMs: number }
  | { kind: 'pause' }
  | { kind: 'checkpoint' }
  /** Hands a pooled buffer back. */
  | { kind: 'release'; buffers: ArrayBuffer[] }

export type ToWorker = { id: number; request: Request } | { cancel: number }

export interface Progress {
  /** Iterations made in the run so far. */
  iteration: number
  loss: number
  /** New points of the loss curve since the last message: iteration and loss in turn. */
  losses: Float64Array
  gradNorm: number
  snapshot: Snapshot | null
  iterationsPerSecond: number
}

/** What each request is answered with. */
export interface Answers {
  open: RunInfo
  adapt: RunInfo
  snapshot: Snapshot
  product: ProductView
  explain: Explanation
  train: { iteration: number; notFinite: NotFinite | null }
  pause: { iteration: number }
  checkpoint: Checkpoint
  release: null
}

/** code: `cancelled`, `refused` (settings), `not_finite`, `failed`. `data` is for the formatter. */
export interface Failure {
  code: string
  data: Record<string, string | number>
}

export type FromWorker =
  | { id: number; answer: Answers[keyof Answers] }
  | { id: number; failure: Failure }
  | { id: number; progress: Progress }
  /** Replay on the way to an iteration. */
  | { id: number; replay: { iteration: number; target: number } }
  | { checkpoint: Checkpoint }
