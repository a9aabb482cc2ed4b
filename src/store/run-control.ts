/** Opens runs and changes them: which recipe the worker holds, under which name the browser keeps it. */

import type { Recipe } from '../run/recipe.ts'
import { failureOf } from '../worker/client.ts'
import type { Checkpoint, Failure, RunInfo } from '../worker/protocol.ts'
import type { Desk } from './desk.ts'
import { recipeName } from './kept-run.ts'
import { keptRunName } from './own-run.ts'
import type { KeptRun } from './kept-run.ts'
import { correspondingMoment } from './same-moment.ts'
import type { Stage } from './stage.ts'
import type { Training } from './training.ts'

export interface OpenWish {
  recipe: Recipe
  iteration: number
  /** null: the moment that corresponds to the one on the stage. */
  moment: number | null
  /** Name of a run that is no pure recipe. */
  kept: string | null
}

const NO_LOSSES = new Float64Array(0)

export class RunControl {
  /** Counts openings: a later one makes an earlier one stop. */
  private opening = 0
  /** Under which name checkpoints of each run of the worker are kept. */
  private readonly names = new Map<number, string>()
  /** What an opening still has to do when its worker dies before it answers. */
  private unfinished: ((info: RunInfo) => void) | null = null
  /** What is being opened, and the change that comes right after it. */
  private wished: OpenWish | null = null
  private thenAdapt: Recipe | null = null
  /** The furthest iteration of which the worker has a checkpoint of the run that is open. */
  private reached = 0

  constructor(
    private readonly desk: Desk,
    private readonly stage: Stage,
    private readonly training: Training,
  ) {}

  /** False (after trying): the browser does not know the run that was asked for by name. */
  async open(wish: OpenWish): Promise<boolean> {
    const opening = this.begin('opens')
    this.wished = wish
    // A recipe's numbers are the same everywhere: what may differ is asked for again.
    this.desk.set({ relaxed: false })
    this.desk.setRun({ kept: wish.kept, opensAt: wish.moment === null ? null : { iteration: wish.iteration, moment: wish.moment } })
    const kept = await this.lookUp(wish)
    if (opening !== this.opening) return true
    if (wish.kept !== null && !kept?.base) return false
    if (wish.recipe.own && this.desk.book.set(wish.recipe.own.id) === null) return false
    const known = kept ?? { base: null, checkpoints: [] }
    const name = wish.kept ?? recipeName(wish.recipe)
    await this.hold(opening, wish, known, name)
    return true
  }

  /** Whether the weights are those that the recipe draws: a change is then just another recipe. */
  get untrained(): boolean {
    const { run, training } = this.desk.state
    return this.iteration === 0 && (this.wished ?? run).kept === null && !training.running
  }

  /** The iteration that changes apply to: the one on the stage, or on its way there where the run is another one. */
  private get iteration(): number {
    const { snapshot, run, pending, iteration } = this.desk.state
    if (this.wished) return this.wished.iteration
    return snapshot && snapshot.runId === run.info?.runId ? iteration : (pending?.iteration ?? 0)
  }

  /** Goes on with the weights of the iteration on the stage. */
  async adapt(recipe: Recipe): Promise<void> {
    if (this.wished) return void (this.thenAdapt = recipe)
    const trains = this.training.active
    const { iteration } = this
    const opening = this.begin('adapts')
    this.unfinished = () => void this.adapt(recipe)
    try {
      const { info, base } = await this.desk.client.adapt(recipe, trains ? null : iteration, (replay) => {
        if (opening === this.opening) this.desk.setRun({ replay })
      }, this.desk.state.relaxed)
      if (opening !== this.opening) return
      this.unfinished = null
      const kept = this.nameFor(base)
      await this.desk.storage.saveRun(kept, { base, checkpoints: [] })
      if (opening !== this.opening) return
      this.opened(info, kept, kept)
      this.stage.show(info.iteration, this.corresponding(info))
      this.training.proceed()
    } catch (error) {
      this.refused(opening, error)
    }
  }

  /** The same weights with other kernels: a run that no recipe brings back. */
  setRelaxed(on: boolean): void {
    if (on === this.desk.state.relaxed) return
    this.desk.set({ relaxed: on })
    void this.adapt(this.desk.state.recipe)
  }

  /** Goes to an iteration of the run that is open; training ends. False: another run is on its way, or opening it again is the shorter way there. */
  show(iteration: number, moment: number): boolean {
    if (this.stage.closed || this.knowsNearer(iteration)) return false
    this.training.stop()
    this.stage.show(iteration, moment)
    return true
  }

  /** Whether the browser has kept a checkpoint on the way there that the worker has never seen: this run was opened at its beginning. */
  private knowsNearer(iteration: number): boolean {
    const { run } = this.desk.state
    const name = this.names.get(run.info?.runId ?? -1)
    const kept = name === undefined ? undefined : this.desk.storage.remembered(name)
    return kept !== undefined && kept.checkpoints.some((checkpoint) => checkpoint.iteration > this.reached && checkpoint.iteration <= iteration)
  }

  /** The worker died and a new one holds the run. */
  restarted(info: RunInfo, iteration: number): void {
    const { unfinished } = this
    if (unfinished) {
      this.desk.setRun({ restartedAt: iteration })
      return unfinished(info)
    }
    const name = this.names.get(this.desk.state.run.info?.runId ?? -1)
    if (name !== undefined) this.names.set(info.runId, name)
    this.desk.setRun({ info, restartedAt: iteration, failure: null })
    if (!this.training.resume()) this.stage.again()
  }

  /** No run is on the stage any more. */
  leave(): void {
    this.begin('opens')
    this.desk.set({ snapshot: null, iteration: 0, pending: null })
    this.desk.setRun({ status: 'ready', info: null, kept: null, opensAt: null })
  }

  lost(failure: Failure): void {
    this.forget()
    this.stage.closed = false
    this.training.stop()
    this.desk.set({ pending: null })
    this.desk.setRun({ status: 'failed', failure, replay: null, opensAt: null })
  }

  keep(checkpoint: Checkpoint, runId: number): void {
    const name = this.names.get(runId)
    if (name === undefined) return
    this.reached = Math.max(this.reached, checkpoint.iteration)
    void this.desk.storage.saveCheckpoint(name, checkpoint)
  }

  private begin(how: 'opens' | 'adapts'): number {
    if (how === 'adapts') this.training.suspend()
    else this.training.stop()
    this.stage.abandon()
    this.stage.closed = true
    this.forget()
    if (this.desk.state.overview) this.desk.set({ overview: null })
    this.desk.setRun({ status: 'opening', replay: null, failure: null, restartedAt: null })
    return ++this.opening
  }

  private async lookUp({ recipe, iteration, kept }: OpenWish): Promise<KeptRun | null> {
    if (kept !== null) return this.desk.storage.loadRun(kept)
    return iteration > 0 ? this.desk.storage.loadRun(recipeName(recipe)) : null
  }

  private async hold(opening: number, wish: OpenWish, known: KeptRun, name: string): Promise<void> {
    const done = (info: RunInfo) => {
      if (opening !== this.opening) return
      this.unfinished = null
      this.wished = null
      this.opened(info, name, wish.kept, known.checkpoints)
      this.desk.setTraining({ losses: NO_LOSSES, gradNorm: null, iteration: null, loss: null, notFinite: null })
      this.stage.show(Math.max(info.base, wish.iteration), wish.moment ?? this.corresponding(info))
      if (this.thenAdapt) void this.adapt(this.thenAdapt)
      else this.training.proceed()
    }
    this.unfinished = done
    try {
      done(await this.desk.client.open({ recipe: wish.recipe, ...known, own: wish.recipe.own && this.desk.book.set(wish.recipe.own.id) }))
    } catch (error) {
      this.refused(opening, error)
    }
  }

  private opened(info: RunInfo, name: string, kept: string | null, checkpoints: readonly Checkpoint[] = []): void {
    this.reached = Math.max(info.base, ...checkpoints.map(({ iteration }) => iteration))
    this.names.clear()
    this.names.set(info.runId, name)
    // Before the first numbers: the moments of what is drawn empty, never those of the overview.
    if (this.desk.state.snapshot === null) this.desk.set(correspondingMoment(this.desk.state, info.shape))
    this.desk.setRun({ info, kept, replay: null, opensAt: null })
    this.stage.closed = false
  }

  /** Changing again at the same iteration starts from the same weights: the name stays, and older addresses stay true. */
  private nameFor(base: Checkpoint): string {
    const { run } = this.desk.state
    const same = run.kept !== null && run.info?.base === base.iteration
    if (same) return run.kept as string
    return keptRunName(base.recipe.own, this.desk.environment.newRunId())
  }

  private corresponding(info: RunInfo): number {
    return correspondingMoment(this.desk.state, info.shape).moment
  }

  private refused(opening: number, error: unknown): void {
    const failure = failureOf(error)
    if (opening !== this.opening || failure.code === 'worker_died') return
    this.lost(failure)
  }

  private forget(): void {
    this.unfinished = null
    this.wished = null
    this.thenAdapt = null
  }
}
