/** The page's side of the worker: promises for requests, the latest wins, and a new worker when one dies. */

import type { Choices } from '../data/choices.ts'
import type { Recipe } from '../run/recipe.ts'
import type { ProductRequest } from '../trace/contract/product.ts'
import type { ExperimentName, OrderOf, PartialOf } from '../trace/contract/experiments.ts'
import type { CellPlace } from '../trace/contract/inside.ts'
import type { CellRef, Snapshot } from '../trace/contract/tensors.ts'
import { ExperimentLanes } from './client-experiments.ts'
import type { Experimented } from './client-experiments.ts'
import { failed, failureOf } from './client-failure.ts'
import { Lane } from './client-lane.ts'
import { LEAST_MS, patienceWith } from './client-patience.ts'
import type { ClientOptions, OpenOrder, TrainOrder } from './client-options.ts'
import { ReviewsLanes } from './client-reviews.ts'
import { Restarts } from './client-restarts.ts'
import { buffersOf } from './client-buffers.ts'
import { Wire } from './client-wire.ts'
import type { Asked, Hooks } from './client-wire.ts'
import type { Answers, Checkpoint, DataSource, Kind, Progress, Replay, RequestOf, RunInfo } from './protocol.ts'

export type { WorkerLike } from './client-wire.ts'
export { failed, failureOf, isCode, WorkerFailure } from './client-failure.ts'

export type { ClientEvents, ClientOptions, OpenOrder, TrainOrder } from './client-options.ts'

/** Checkpoints remembered for a restart. */
const REMEMBERED = 3

export class Client {
  private wire: Wire | null = null
  private order: OpenOrder | null = null
  private runId: number | null = null
  private openings = 0
  private readonly restarts = new Restarts()
  private readonly cancelById = (id: number) => this.wire?.cancel(id)
  private readonly snapshots = new Lane<Answers['snapshot']>(this.cancelById)
  private readonly products = new Lane<Answers['product']>(this.cancelById)
  private readonly insides = new Lane<Answers['inside']>(this.cancelById)
  private readonly explanations = new Lane<Answers['explain']>(this.cancelById)
  private readonly openedTerms = new Lane<Answers['terms']>(this.cancelById)
  private readonly experiments = new ExperimentLanes(this.cancelById)
  /** Questions of the lesson of the film reviews. */
  readonly reviews = new ReviewsLanes((question, hooks) => this.ask({ kind: 'reviews', question }, hooks), this.cancelById)
  private readonly readings = new Lane<Answers['read']>(this.cancelById)
  private readonly successes = new Lane<Answers['success']>(this.cancelById)

  constructor(private readonly options: ClientOptions) {}

  /** Ends what is under way and opens another run. */
  async open(order: OpenOrder): Promise<RunInfo> {
    this.cancelAll()
    this.openings++
    const own = { ...order, checkpoints: order.checkpoints.slice(-REMEMBERED) }
    this.order = own
    this.runId = null
    const info = await this.ask({ kind: 'open', ...order }).answer
    if (this.order === own) this.runId = info.runId
    return info
  }

  /** `relaxed`: as OpenOrder has it. */
  async adapt(recipe: Recipe, iteration: number | null, replay?: (replay: Replay) => void, relaxed = false): Promise<Answers['adapt']> {
    this.cancelAll()
    const { openings } = this
    const answer = await this.ask({ kind: 'adapt', recipe, iteration, relaxed }, { replay }).answer
    // Something else may have been opened meanwhile.
    if (openings === this.openings) {
      this.order = { recipe, base: answer.base, checkpoints: [], own: this.order?.own ?? null, relaxed }
      this.runId = answer.info.runId
    }
    return answer
  }

  snapshot(iteration: number, replay?: (replay: Replay) => void): Promise<Answers['snapshot']> {
    return this.snapshots.ask(() => this.ask({ kind: 'snapshot', iteration, detail: 'full' }, { replay }))
  }

  /** Stops a replay; the failure `cancelled` says at which iteration the run stands now. */
  cancelSnapshot(): void {
    this.snapshots.cancel()
  }

  product(iteration: number, request: ProductRequest): Promise<Answers['product']> {
    return this.products.ask(() => this.ask({ kind: 'product', iteration, request }))
  }

  inside(iteration: number, place: CellPlace): Promise<Answers['inside']> {
    return this.insides.ask(() => this.ask({ kind: 'inside', iteration, place }))
  }

  explain(iteration: number, cell: CellRef): Promise<Answers['explain']> {
    return this.explanations.ask(() => this.ask({ kind: 'explain', iteration, cell }))
  }

  /** The latest wins. */
  terms(iteration: number, cell: CellRef): Promise<Answers['terms']> {
    return this.openedTerms.ask(() => this.ask({ kind: 'terms', iteration, cell }))
  }

  export(order: Omit<RequestOf<'export'>, 'kind'>): Promise<Answers['export']> {
    return this.ask({ kind: 'export', ...order }).answer
  }

  /** Where the recipe that is open would start with the weights of a file. */
  weights(bytes: ArrayBuffer): Promise<Answers['weights']> {
    return this.ask({ kind: 'weights', bytes }).answer
  }

  /** On copied weights; of each experiment the latest wins, different ones go on side by side. */
  experiment<N extends ExperimentName>(iteration: number, name: N, order: OrderOf<N>, partial?: (partial: PartialOf<N>) => void): Promise<Experimented<N>> {
    return this.experiments.ask(name, (experiment) => this.ask({ kind: 'experiment', iteration, experiment }, { partial: partial as Hooks['partial'] }), order)
  }

  cancelExperiment(name: ExperimentName): void {
    this.experiments.cancel(name)
  }

  success(iteration: number): Promise<Answers['success']> {
    return this.successes.ask(() => this.ask({ kind: 'success', iteration }))
  }

  train(order: TrainOrder, progress: (progress: Progress) => void): Promise<Answers['train']> {
    this.snapshots.cancel()
    return this.ask({ kind: 'train', ...order }, { progress }).answer
  }

  pause(): Promise<Answers['pause']> {
    return this.ask({ kind: 'pause' }).answer
  }

  checkpoint(): Promise<Checkpoint> {
    return this.ask({ kind: 'checkpoint' }).answer
  }

  /** A network aside; the open run stays. */
  preview(order: Omit<RequestOf<'preview'>, 'kind'>): Promise<Answers['preview']> {
    return this.ask({ kind: 'preview', ...order }).answer
  }

  /** Hands the memory of a snapshot back; nobody may read it any more. */
  release(snapshot: Snapshot): void {
    const buffers = buffersOf(snapshot)
    if (buffers.length > 0) this.wire?.release(buffers)
  }

  /** Reads data; the open run stays. The latest wins. */
  read(source: DataSource, choices: Choices): Promise<Answers['read']> {
    return this.readings.ask(() => this.ask({ kind: 'read', source, choices }))
  }

  /** For tests: the worker is gone, as if it had died. */
  terminate(): void {
    this.wire?.close()
    this.died()
  }

  close(): void {
    this.wire?.close('closed')
    this.wire = null
    this.order = null
  }

  private ask<K extends Kind>(request: RequestOf<K>, hooks?: Hooks): Asked<Answers[K]> {
    this.wire ??= this.start()
    return this.wire.ask(request, hooks)
  }

  /** What the page asked of a run that is about to be another one. */
  private cancelAll(): void {
    this.snapshots.cancel()
    this.successes.cancel()
    this.experiments.cancelAll()
  }

  private start(): Wire {
    const { createWorker, now, setTimer } = this.options
    const events = {
      checkpoint: (checkpoint: Checkpoint, runId: number) => this.remember(checkpoint, runId),
      died: () => this.died(),
    }
    return new Wire(createWorker(), events, { now, setTimer, patience: () => (this.order ? patienceWith(this.order.recipe) : LEAST_MS) })
  }

  private remember(checkpoint: Checkpoint, runId: number): void {
    if (this.order && runId === this.runId) {
      this.order.checkpoints = [...this.order.checkpoints, checkpoint].slice(-REMEMBERED)
    }
    this.options.events.checkpoint(checkpoint, runId)
  }

  private died(): void {
    this.wire = null
    const { order } = this
    if (!order) return
    if (!this.restarts.allowed(this.options.now())) return this.options.events.lost(failed('worker_lost').failure)
    this.reopen(order).catch((error: unknown) => this.options.events.lost(failureOf(error)))
  }

  private async reopen(order: OpenOrder): Promise<void> {
    const info = await this.ask({ kind: 'open', ...order }).answer.catch(ignoreDeath)
    // The new one died too, or something else was opened meanwhile: that has its own way to tell.
    if (!info || this.order !== order) return
    this.runId = info.runId
    this.options.events.restarted(info, order.checkpoints.at(-1)?.iteration ?? info.base)
  }
}

function ignoreDeath(error: unknown): null {
  if (failureOf(error).code === 'worker_died') return null
  throw error
}
