/** The worker's side: takes messages, does one long job after the other, answers. Knows no Worker: messages in, messages out. */

import { buffersOf } from './client-buffers.ts'
import { failed, failureOf } from './client-failure.ts'
import { BufferPool } from './buffer-pool.ts'
import type { CreateEngineRun } from './engine-run.ts'
import { ASIDE, BESIDE, there, transferOf } from './host-jobs.ts'
import type { Job } from './host-jobs.ts'
import { answerReviews, reviewsFor } from './host-reviews.ts'
import type { LoadReviews } from './host-reviews.ts'
import { HostedRun } from './hosted-run.ts'
import { Every } from './pace.ts'
import type { World } from './pace.ts'
import type { Answers, FromWorker, Kind, Progress, Request, RequestOf, ToWorker } from './protocol.ts'
import type { ReviewsProgress } from './protocol-reviews.ts'
import { piecewise } from './piecewise.ts'
import { preview } from './preview.ts'
import { readSource } from './read-source.ts'
import { train } from './train-job.ts'

export interface HostOptions extends World {
  post(message: FromWorker, transfer: Transferable[]): void
  createEngine: CreateEngineRun
  /** Before the first run with relaxed kernels: fetches them. */
  fetchRelaxed?: () => Promise<void>
  /** The part that reads reviews; absent: there is none. */
  reviews?: LoadReviews
  /** Bytes of checkpoints that are kept at most. */
  budget?: number
}

/** Progress that is told before the page has taken it in: one on its way, one that is being drawn. */
const MOST_UNTAKEN = 2
/** An experiment on its way says something at most this often. */
const PARTIAL_MS = 100

type TakesApart = RequestOf<'product' | 'inside' | 'explain' | 'terms'>
const takesApart = (request: Request): request is TakesApart => ['product', 'inside', 'explain', 'terms'].includes(request.kind)

export class Host {
  private run: HostedRun | null = null
  private runs = 0
  private readonly queue: Job[] = []
  private current: Job | null = null
  private readonly beside = new Set<Job>()
  private readonly pool = new BufferPool()
  private untaken = 0

  constructor(private readonly options: HostOptions) {}

  receive(message: ToWorker): void {
    if ('ping' in message) return this.options.post({ pong: true }, [])
    if ('release' in message) return this.pool.giveBack(message.release)
    if ('taken' in message) return void (this.untaken = Math.max(0, this.untaken - 1))
    if ('cancel' in message) return this.cancel(message.cancel)
    const job = { id: message.id, request: message.request, cancelled: false }
    if (BESIDE.includes(job.request.kind)) return void this.besides(job)
    if (this.current?.request.kind === 'train' && ASIDE.includes(job.request.kind)) return void this.answer(job)
    this.endTraining()
    this.queue.push(job)
    if (!this.current) void this.work()
  }

  private cancel(id: number): void {
    for (const job of this.jobs()) if (job.id === id) job.cancelled = true
  }

  /** Whatever comes next ends it: it answers where it stopped. */
  private endTraining(): void {
    for (const job of this.jobs()) if (job.request.kind === 'train') job.cancelled = true
  }

  private jobs(): Job[] {
    return [...(this.current ? [this.current] : []), ...this.queue, ...this.beside]
  }

  private async besides(job: Job): Promise<void> {
    this.beside.add(job)
    await this.answer(job)
    this.beside.delete(job)
  }

  private async work(): Promise<void> {
    for (let job = this.queue.shift(); job; job = this.queue.shift()) {
      this.current = job
      await this.answer(job)
      this.current = null
    }
  }

  private async answer(job: Job): Promise<void> {
    const { id } = job
    try {
      const answer = await this.carryOut(job)
      this.options.post({ id, answer }, transferOf(job.request, answer))
    } catch (error) {
      this.options.post({ id, failure: failureOf(error) }, [])
    }
  }

  private carryOut(job: Job): Promise<Answers[Kind]> | Answers[Kind] {
    const { request } = job
    if (request.kind === 'read') return readSource(request)
    return request.kind === 'reviews' ? this.reviews(request, job) : this.ofRun(request, job)
  }

  private ofRun(request: Exclude<Request, RequestOf<'read' | 'reviews'>>, job: Job): Promise<Answers[Kind]> | Answers[Kind] {
    if (takesApart(request)) return this.takenApart(request)
    switch (request.kind) {
      case 'open':
        return this.open(request)
      case 'adapt':
        return this.adapt(request, job)
      case 'snapshot':
        return this.snapshot(request, job)
      case 'train':
        return this.train(request, job)
      case 'export':
        return this.export(request)
      case 'weights':
        return this.weights(request)
      case 'experiment':
        return this.experiment(request, job)
      case 'preview':
        return this.preview(request, job)
      case 'success':
        return this.success(request, job)
      case 'pause':
        return { iteration: this.opened.iteration }
      case 'checkpoint':
        return this.opened.checkpoint()
    }
  }

  /** Something of the current batch, taken apart. */
  private takenApart(request: TakesApart): Answers[Kind] {
    const run = this.at(request.iteration)
    const { iteration } = this.opened
    if (request.kind === 'product') return { iteration, view: there(run.product(request.request)) }
    if (request.kind === 'inside') return { iteration, view: there(run.inside(request.place)) }
    if (request.kind === 'explain') return { iteration, explanation: there(run.explain(request.cell)) }
    return { iteration, terms: there(run.terms(request.cell)) }
  }

  private get opened(): HostedRun {
    if (!this.run) throw failed('no_run')
    return this.run
  }

  private async open({ recipe, base, checkpoints, own = null, relaxed }: Omit<RequestOf<'open'>, 'kind'>): Promise<Answers['open']> {
    const { createEngine, budget } = this.options
    if (relaxed) await this.options.fetchRelaxed?.()
    const given = { own, reviews: await reviewsFor(recipe, this.options.reviews) }
    this.run = new HostedRun({ runId: this.runs + 1, recipe, base, checkpoints, given, relaxed }, createEngine, this.options, budget)
    this.runs++
    this.pool.reset()
    return this.run.info()
  }

  private async adapt({ recipe, iteration, relaxed }: RequestOf<'adapt'>, job: Job): Promise<Answers['adapt']> {
    await this.travel(iteration ?? this.opened.iteration, job)
    this.push()
    const base = this.opened.checkpoint()
    return { info: await this.open({ recipe, base, checkpoints: [], own: this.opened.given.own, relaxed }), base }
  }

  private async snapshot({ iteration, detail }: RequestOf<'snapshot'>, job: Job): Promise<Answers['snapshot']> {
    await this.travel(iteration, job)
    const run = this.opened
    run.current.pass()
    const snapshot = run.current.snapshot(run.runId, detail, (bytes) => new ArrayBuffer(bytes))
    if (!snapshot) throw failed('failed', { message: 'no memory' })
    return { snapshot, losses: run.losses.news() }
  }

  private async preview(order: RequestOf<'preview'>, job: Job): Promise<Answers['preview']> {
    const { createEngine } = this.options
    const reviews = await reviewsFor(order.recipe, this.options.reviews)
    return { snapshot: await preview({ order, createEngine: (recipe) => createEngine(recipe, { reviews }), world: this.options, stopped: () => job.cancelled }) }
  }

  private reviews({ question }: RequestOf<'reviews'>, job: Job): Promise<Answers['reviews']> {
    const told = (reviews: ReviewsProgress) => this.options.post({ id: job.id, reviews }, [])
    return answerReviews({ question, load: this.options.reviews, world: this.options, run: () => this.run, stopped: () => job.cancelled, told })
  }

  private async success({ iteration }: RequestOf<'success'>, job: Job): Promise<Answers['success']> {
    const run = this.standing(iteration)
    const about = { runId: run.runId, iteration: run.iteration }
    const { success } = await this.inPieces(there(run.current.examine()), job)
    return { ...about, success }
  }

  private async experiment({ iteration, experiment }: RequestOf<'experiment'>, job: Job): Promise<Answers['experiment']> {
    const run = this.standing(iteration)
    const { iteration: stood, work } = await run.current.experiment(experiment)
    const news = new Every(this.options, PARTIAL_MS)
    const result = await this.inPieces(work, job, (say) => {
      if (say && news.due) this.options.post({ id: job.id, partial: say() }, [])
    })
    return { runId: run.runId, iteration: stood, result: there(result) }
  }

  private async inPieces<Piece, Result>(work: Generator<Piece, Result, void>, job: Job, piece?: (piece: Piece) => void): Promise<Result> {
    const result = await piecewise({ work, world: this.options, stopped: () => job.cancelled, piece })
    if (result === null) throw failed('cancelled', { iteration: this.opened.iteration })
    return result.value
  }

  private async export({ iteration, format, name }: RequestOf<'export'>): Promise<Answers['export']> {
    const made = await this.standing(iteration).current.export(format, name)
    if ('prevented' in made) throw failed('cannot_export', { what: made.prevented })
    return made
  }

  private async weights({ bytes }: RequestOf<'weights'>): Promise<Answers['weights']> {
    const made = await this.opened.current.withWeights(new Uint8Array(bytes))
    if ('refused' in made) throw failed('cannot_import', made.refused)
    return made.base
  }

  private train(order: RequestOf<'train'>, job: Job): Promise<Answers['train']> {
    const progress = (progress: Progress) => {
      this.untaken++
      this.options.post({ id: job.id, progress }, progress.snapshot ? buffersOf(progress.snapshot) : [])
    }
    const { pool } = this
    // Whatever happened to earlier ones: training starts with all its buffers.
    pool.reset()
    return train({ run: this.opened, world: this.options, pool, order, progress, stopped: () => job.cancelled, behind: () => this.untaken >= MOST_UNTAKEN, push: () => this.push() })
  }

  private async travel(target: number, job: Job): Promise<void> {
    const run = this.opened
    const replay = (iteration: number) => this.options.post({ id: job.id, replay: { iteration, target } }, [])
    await run.travel({ target, replay, stopped: () => job.cancelled })
    if (job.cancelled) throw failed('cancelled', { iteration: run.iteration })
  }

  /** What a restart needs leaves the worker. */
  private push(): void {
    const run = this.opened
    this.options.post({ checkpoint: run.checkpoint(), runId: run.runId }, [])
  }

  /** The run, if it is where it is asked about; while training it may be further on. */
  private standing(iteration: number): HostedRun {
    const run = this.opened
    if (run.iteration !== iteration && this.current?.request.kind !== 'train') throw failed('moved', { iteration: run.iteration })
    return run
  }

  /** Its current batch. */
  private at(iteration: number) {
    const run = this.standing(iteration)
    run.current.pass()
    return run.current
  }
}
