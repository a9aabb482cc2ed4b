/** The messages between page and worker, as types only. One run lives in the worker; the page asks and gets copies. */

import type { Choices, OwnSet, Reading } from '../data/choices.ts'
import type { Packed } from '../data/packed.ts'
import type { ModelShape } from '../engine/spec.ts'
import type { ExportedFile } from '../export/files.ts'
import type { ExportFormat } from '../export/format-names.ts'
import type { Recipe } from '../run/recipe.ts'
import type { Success } from '../run/score.ts'
import type { CellPlace, InsideView } from '../trace/contract/inside.ts'
import type { CellRef, NotFinite, Snapshot } from '../trace/contract/tensors.ts'
import type { Explanation, ProductRequest, ProductView } from '../trace/contract/product.ts'
import type { ReviewsAnswer, ReviewsName, ReviewsProgress, ReviewsQuestion } from './protocol-reviews.ts'
import type { ExperimentName, ExperimentRequest, PartialOf, ResultOf, TermsView } from '../trace/contract/experiments.ts'

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
  /** First iteration of the run: 0, or where its weights were taken over (see Base). */
  base: number
  /** Count of each weight in drawing order: [{ id: 'Wx.l0.fwd', shape: [2, 5] }, …]. */
  weights: { id: string; shape: number[] }[]
  kernels: string
  /** Loss of always answering the mean, where the task knows it (fixed adding: 1/6); null otherwise. */
  baseline: number | null
}

/** Where a run that is no pure recipe starts: these weights, at this iteration. null: iteration 0 of the recipe. */
export type Base = Checkpoint | null

export type Request =
  /** A new run at its base. `checkpoints` are from an earlier life of the same run: they shorten replay. `own`: the data of a recipe for
   *  data of one's own. */
  | { kind: 'open'; recipe: Recipe; base: Base; checkpoints: Checkpoint[]; own?: OwnSet | null; relaxed?: boolean }
  /** Reads data, CSV or JSON, without touching the run. */
  | { kind: 'read'; source: DataSource; choices: Choices }
  /** Keeps the weights, changes what they do not depend on (batch, steps, training settings); the run goes on from
   *  `iteration` (null: where it stands), which becomes its base. `relaxed`: with the kernels that browsers may round differently. */
  | { kind: 'adapt'; recipe: Recipe; iteration: number | null; relaxed?: boolean }
  /** The batch after `iteration` updates with its forward and backward pass; moves the run there (checkpoint and replay).
   *  Where the run cannot get there (not finite, before the base) the answer is the nearest iteration that it can show. */
  | { kind: 'snapshot'; iteration: number; detail: 'live' | 'full' }
  /** Of the batch after `iteration` updates; while training, of the batch that the run is at. */
  | { kind: 'product'; iteration: number; request: ProductRequest }
  /** A cell at one step, opened into its operations. */
  | { kind: 'inside'; iteration: number; place: CellPlace }
  | { kind: 'explain'; iteration: number; cell: CellRef }
  /** The gradient of one weight, opened into its terms over steps and examples. */
  | { kind: 'terms'; iteration: number; cell: CellRef }
  /** The batch after `iteration` updates and the weights that it meets, as files; `name` is theirs, without an ending. */
  | { kind: 'export'; iteration: number; format: ExportFormat; name: string }
  /** Weights of a file of the format safetensors (PyTorch's names), as a base for the recipe that is open; the run stays as it is. */
  | { kind: 'weights'; bytes: ArrayBuffer }
  /** On copies of the weights after `iteration` updates, and of their batch; the run stays as it is. Everything else goes on meanwhile;
   *  `cancel` gives it up. Some say `partial` on the way. */
  | { kind: 'experiment'; iteration: number; experiment: ExperimentRequest }
  /** How well the weights after `iteration` updates do on unseen sequences; while training, the weights that the run is at. Everything
   *  else goes on meanwhile; `cancel` gives it up. */
  | { kind: 'success'; iteration: number }
  /** Runs until `pause` or `until` iterations; streams `progress` at most every `everyMs`, with a live snapshot each
   *  time if `live` (and if the page has handed back earlier ones). Answers where it stopped. */
  | { kind: 'train'; until: number | null; everyMs: number; live: boolean }
  | { kind: 'pause' }
  | { kind: 'checkpoint' }
  /** Another network aside, from its recipe: trained for `iterations`, then the batch that follows with the sizes of `show`. The
   *  open run stays as it is. */
  | { kind: 'preview'; recipe: Recipe; iterations: number; show: Pick<Recipe, 'batch' | 'steps'> }
  /** A question of the lesson of the film reviews (protocol-reviews.ts). Everything else goes on meanwhile; `cancel` gives it up. */
  | { kind: 'reviews'; question: ReviewsQuestion }

/** Bytes of a file or of a text, or a series that comes with the page. */
export type DataSource = { bytes: Uint8Array } | { sample: string }

export type ToWorker =
  | { id: number; request: Request }
  | { cancel: number }
  /** Hands pooled buffers back; no answer. */
  | { release: ArrayBuffer[] }
  /** A progress has been taken in: the worker tells no more than two ahead, however slow the page is. */
  | { taken: number }
  /** Asks for a sign of life: `pong`, at the latest after the iteration that is under way. */
  | { ping: true }

export interface Progress {
  /** Updates made in the run so far. */
  iteration: number
  /** Of the batch before the last update. */
  loss: number
  /** New points of the loss curve since the last message: iteration and loss in turn. */
  losses: Float64Array
  gradNorm: number
  snapshot: Snapshot | null
  iterationsPerSecond: number
}

export interface Replay {
  iteration: number
  target: number
}

/** What each request is answered with. */
export interface Answers {
  open: RunInfo
  /** `packed`: the file held data with an address and with what was chosen. */
  read: { set: OwnSet; reading: Reading; packed: Packed | null }
  adapt: { info: RunInfo; base: Checkpoint }
  /** `losses`: the loss curve so far, where travelling there made new points. */
  snapshot: { snapshot: Snapshot; losses: Float64Array }
  product: { iteration: number; view: ProductView }
  inside: { iteration: number; view: InsideView }
  explain: { iteration: number; explanation: Explanation }
  terms: { iteration: number; terms: TermsView }
  export: { iteration: number; files: ExportedFile[] }
  weights: Checkpoint
  experiment: { runId: number; iteration: number; result: ResultOf<ExperimentName> }
  success: { runId: number; iteration: number; success: Success }
  train: { iteration: number; notFinite: NotFinite | null }
  pause: { iteration: number }
  checkpoint: Checkpoint
  preview: { snapshot: Snapshot }
  reviews: ReviewsAnswer<ReviewsName>
}

export type Kind = Request['kind']
export type RequestOf<K extends Kind> = Extract<Request, { kind: K }>

/** code: `cannot_export` (data.what: a code of export/cannot-hold.ts, or `not_finite`), `cannot_import` (data: ImportFailure of import-weights.ts), `cancelled` (data.iteration: where the run stands), `refused` (settings), `unreadable` (data.what: a code of data/trouble.ts, with its data), `no_run`, `reviews_…` (protocol-reviews.ts), `moved` (the run is at
 *  another batch), `failed` (data.message), `worker_died`, `worker_lost` (too many restarts). `data` is for the formatter. */
export interface Failure {
  code: string
  data: Record<string, string | number>
}

export type FromWorker =
  | { id: number; answer: Answers[Kind] }
  | { id: number; failure: Failure }
  | { id: number; progress: Progress }
  /** An experiment on its way: what is new since the last of these. */
  | { id: number; partial: PartialOf<ExperimentName> }
  /** A question about reviews on its way. */
  | { id: number; reviews: ReviewsProgress }
  /** Replay on the way to an iteration. */
  | { id: number; replay: Replay }
  /** At least every 5 s while training, and when it pauses: what a restart needs. */
  | { checkpoint: Checkpoint; runId: number }
  | { pong: true }
