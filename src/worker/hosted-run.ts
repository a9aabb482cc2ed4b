/** The one run of the worker: moves to any iteration by the nearest checkpoint and replay, and keeps what that needs. */

import type { Recipe } from '../run/recipe.ts'
import type { Given } from '../run/task-of.ts'
import type { NotFinite } from '../trace/contract/tensors.ts'
import { failed } from './client-failure.ts'
import type { CreateEngineRun, EngineRun } from './engine-run.ts'
import { bytesOf, KeptCheckpoints } from './kept-checkpoints.ts'
import { LossLog } from './loss-log.ts'
import { Every, Pace } from './pace.ts'
import type { World } from './pace.ts'
import type { Base, Checkpoint, RunInfo } from './protocol.ts'

export interface Order {
  runId: number
  recipe: Recipe
  base: Base
  checkpoints: Checkpoint[]
  relaxed?: boolean
  given: Given
}

export interface Travel {
  target: number
  stopped(): boolean
  /** Now and then, on the way. */
  replay(iteration: number): void
}

/** Iterations just before a target are all kept: the next step back comes at once. */
const DENSE = 16
const KEEP_MS = 250
/** Checkpoints larger than this are kept less often in proportion: copying a table of word vectors takes its time. */
const SMALL_BYTES = 2_000_000
const REPLAY_MS = 100

export class HostedRun {
  readonly runId: number
  readonly base: number
  /** The data that its recipe names. */
  readonly given: Given
  readonly losses = new LossLog()
  readonly kept: KeptCheckpoints
  private readonly engine: EngineRun
  private readonly keepNow: Every
  /** Of the last update made with others. */
  last: { loss: number; gradNorm: number } | null = null

  constructor(order: Order, createEngine: CreateEngineRun, private readonly world: World, budget?: number) {
    this.runId = order.runId
    this.given = order.given
    this.engine = createEngine(order.recipe, order.given, order.relaxed)
    if (order.base && !this.engine.restore(order.base)) throw failed('refused', { what: 'base' })
    this.base = this.engine.iteration
    this.kept = new KeptCheckpoints(budget)
    const first = this.engine.checkpoint()
    this.keepNow = new Every(world, KEEP_MS * Math.max(1, bytesOf(first) / SMALL_BYTES))
    this.kept.add(first)
    for (const checkpoint of order.checkpoints) {
      if (checkpoint.iteration > this.base) this.kept.add(checkpoint)
    }
    // It stands where its earlier life was last seen.
    const latest = order.checkpoints.at(-1)
    if (latest && latest.iteration > this.base) this.engine.restore(latest)
    const furthest = [order.base, ...order.checkpoints].reduce<Base>((best, one) => (one && one.iteration >= (best?.iteration ?? 0) ? one : best), null)
    if (furthest) this.losses.addAll(furthest.losses)
  }

  get current(): EngineRun {
    return this.engine
  }

  get iteration(): number {
    return this.engine.iteration
  }

  info(): RunInfo {
    const { weights, kernels, baseline, iteration } = this.engine
    return { runId: this.runId, iteration, shape: this.engine.shape(), base: this.base, weights, kernels, baseline }
  }

  /** One iteration. What stopped it, if it is not finite: then nothing has moved. */
  step(): NotFinite | null {
    const { engine } = this
    const { iteration } = engine
    const { loss } = engine.pass()
    const notFinite = engine.update()
    if (notFinite) return notFinite
    this.losses.add(iteration, loss)
    if (this.keepNow.due) this.keep()
    return null
  }

  /** Whether others compute with it while it trains. */
  get shared(): boolean {
    return this.engine.stepTogether !== null
  }

  /** As `step`, with others where there are any: the same numbers. */
  async stepTogether(): Promise<NotFinite | null> {
    const { iteration, stepTogether } = this.engine
    if (stepTogether === null) return this.step()
    const { loss, gradNorm, notFinite } = await stepTogether()
    if (notFinite) return notFinite
    this.last = { loss, gradNorm }
    this.losses.add(iteration, loss)
    if (this.keepNow.due) this.keep()
    return null
  }

  /** Keeps where it stands, so that it need not be computed again. */
  keep(): void {
    if (!this.kept.has(this.iteration)) this.kept.add(this.engine.checkpoint())
  }

  /** For the page: with the losses so far. */
  checkpoint(): Checkpoint {
    return { ...this.engine.checkpoint(), losses: this.losses.until(this.iteration) }
  }

  /** Goes to `target`, or as near as it gets: not before the base, not past what is not finite, not on when stopped. */
  async travel({ target, stopped, replay }: Travel): Promise<void> {
    const goal = Math.max(this.base, target)
    this.jump(goal)
    const pace = new Pace(this.world)
    const tell = new Every(this.world, REPLAY_MS)
    while (this.iteration < goal && !stopped()) {
      if (this.step()) break
      if (goal - this.iteration <= DENSE) this.keep()
      if (!pace.over) continue
      if (tell.due) replay(this.iteration)
      await pace.rest()
    }
  }

  /** To the nearest checkpoint before the goal, if that is nearer than where it stands. */
  private jump(goal: number): void {
    if (this.iteration === goal) return
    this.keep()
    for (;;) {
      const nearest = this.kept.nearest(goal)
      if (!nearest || (this.iteration <= goal && nearest.iteration <= this.iteration)) return
      if (this.engine.restore(nearest)) return
      if (nearest.iteration === this.base) throw failed('failed', { message: 'the base does not fit' })
      this.kept.remove(nearest)
    }
  }
}
