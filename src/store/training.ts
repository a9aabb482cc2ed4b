/** Train and pause: while the worker trains, the stage shows its newest weights on its newest batch. */

import { failureOf } from '../worker/client.ts'
import type { Answers, Progress } from '../worker/protocol.ts'
import type { Desk } from './desk.ts'
import { appendLosses } from './loss-points.ts'
import type { Stage } from './stage.ts'

/** Progress comes at most this often: 20 times a second. Each is another batch, so there is no motion that would be smoother with more. */
const EVERY_MS = 50
/** A batch of reviews has so many numbers that copying and drawing it more often would cost more than training. */
const REVIEWS_EVERY_MS = 330

export class Training {
  /** Counts starts: what an earlier one still says is dropped. */
  private start = 0
  /** Until where, to go on after a restart; undefined: not training. */
  private until: number | null | undefined
  private pausing = false
  /** The run is being changed; training goes on when that is done, unless it is paused meanwhile. */
  private suspended = false

  constructor(
    private readonly desk: Desk,
    private readonly stage: Stage,
  ) {}

  train(until: number | null = null): void {
    const { run } = this.desk.state
    if (this.until !== undefined || run.status === 'failed') return
    if (this.stage.closed) return this.wait(until)
    if (!run.info) return
    this.stage.abandon()
    this.desk.setRun({ restartedAt: null })
    this.run(until)
  }

  pause(): void {
    if (this.suspended) return this.stop()
    if (this.until === undefined) return
    this.pausing = true
    // Where it stopped comes as the answer to `train`.
    this.desk.client.pause().catch(() => undefined)
  }

  get running(): boolean {
    return this.until !== undefined
  }

  /** Running, and not only about to. */
  get active(): boolean {
    return this.running && !this.suspended
  }

  /** Another run takes its place: nothing more comes of this one. */
  stop(): void {
    this.start++
    this.until = undefined
    this.pausing = false
    this.suspended = false
    this.desk.setTraining({ running: false })
  }

  /** The run is about to change: `proceed` goes on. */
  suspend(): void {
    if (!this.running || this.pausing) return this.stop()
    this.start++
    this.suspended = true
  }

  /** Asked for while a run is on its way. */
  private wait(until: number | null): void {
    this.until = until
    this.suspended = true
    this.desk.setTraining({ running: true })
  }

  /** The run is there. */
  proceed(): void {
    if (!this.suspended || this.until === undefined) return
    this.stage.abandon()
    this.run(this.until)
  }

  /** After a restart of the worker: true if it goes on from there. */
  resume(): boolean {
    if (this.pausing) this.stop()
    if (this.until === undefined || this.suspended) return false
    this.run(this.until)
    return true
  }

  private run(until: number | null): void {
    const start = ++this.start
    this.until = until
    this.pausing = false
    this.suspended = false
    this.desk.setRun({ status: 'training', replay: null })
    this.desk.setTraining({ running: true, notFinite: null })
    const progress = (progress: Progress) => {
      if (start === this.start) this.progressed(progress)
      else if (progress.snapshot) this.desk.client.release(progress.snapshot)
    }
    this.desk.client.train({ until, everyMs: this.desk.state.recipe.task === 'reviews' ? REVIEWS_EVERY_MS : EVERY_MS, live: true }, progress).then(
      (answer) => {
        if (start === this.start) this.stopped(answer)
      },
      (error: unknown) => {
        if (start === this.start && failureOf(error).code !== 'worker_died') this.failed(error)
      },
    )
  }

  private progressed(progress: Progress): void {
    const { training } = this.desk.state
    this.desk.setTraining({
      losses: appendLosses(training.losses, progress.losses),
      gradNorm: progress.gradNorm,
      iterationsPerSecond: progress.iterationsPerSecond,
      iteration: progress.iteration,
      loss: progress.loss,
    })
    if (progress.snapshot) this.stage.showLive(progress.snapshot)
  }

  private stopped({ iteration, notFinite }: Answers['train']): void {
    this.stop()
    this.desk.setRun({ status: 'ready' })
    this.desk.setTraining({ notFinite, iterationsPerSecond: null })
    this.stage.show(iteration, this.desk.state.moment)
  }

  private failed(error: unknown): void {
    this.stop()
    this.desk.setRun({ status: 'failed', failure: failureOf(error) })
  }
}
