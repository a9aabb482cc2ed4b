/** Training on the real reviews: opens the run of a preset, follows its epochs, has both parts judged on the way, and finds what this
 *  browser has kept of it. The run itself, its checkpoints and its address are the page's own. */

import type { Recipe } from '../run/recipe.ts'
import { keepLink } from './address-link.ts'
import { recipeName, sameRecipe } from './kept-run.ts'
import { troubleOf } from './reviews-lab-desk.ts'
import type { LabDesk } from './reviews-lab-desk.ts'
import { batchesOf, recipeOf } from './reviews-lab-recipes.ts'
import { LAB_PRESETS } from './reviews-lab-state.ts'
import type { CurvePoint, LabPreset, TrainingOnReviews } from './reviews-lab-state.ts'
import type { Training } from './training.ts'

/** While the set is being prepared. */
const AGAIN_MS = 1000
const RESTING = ['none', 'done', 'failed']
/** Reviews of each part that a point of the curves is made of, and points in an epoch. */
const JUDGED = 500
const POINTS = 4
const LANE = 'train'

export class LabTraining implements TrainingOnReviews {
  private asking = false
  /** Stops by itself there; what somebody starts elsewhere on the page does not. */
  private until: number | null = null

  constructor(
    private readonly lab: LabDesk,
    private readonly training: Training,
  ) {}

  async open(): Promise<void> {
    const running = LAB_PRESETS.find((preset) => sameRecipe(recipeOf(preset), this.page.recipe))
    if (running) this.lab.set('train', { preset: running })
    void this.look()
    await this.find()
    await this.tried(async () => this.lab.set('train', { record: await this.lab.ask(LANE, 'record', {}) }))
  }

  choose(preset: LabPreset): void {
    this.lab.set('train', { preset, points: [], kept: null, failure: null })
    void this.find()
  }

  setEpochs(epochs: number): void {
    this.lab.set('train', { epochs })
  }

  /** From the first weights, or on from where this run stands or was kept. */
  start(from: 'beginning' | 'kept'): void {
    const { preset, kept, epochs } = this.lab.state.train
    const { actions } = this.page
    const iteration = from === 'kept' ? (kept ?? 0) : 0
    if (from === 'beginning') this.lab.set('train', { points: [], kept: null })
    if (from === 'beginning' || !this.isOpen || (this.page.iteration === 0 && iteration > 0)) actions.openAddress(this.addressOf(preset, iteration))
    const epoch = batchesOf(recipeOf(preset))
    // There already: one epoch more.
    this.until = iteration < epochs * epoch ? epochs * epoch : (Math.floor(iteration / epoch) + 1) * epoch
    this.training.train(this.until)
  }

  pause(): void {
    this.page.actions.pauseTraining()
  }

  /** Something of the page's run has changed. */
  follow(): void {
    if (!this.isOpen) return void (this.lab.state.train.left !== null && this.lab.set('train', { left: null }))
    const { training, iteration, run } = this.page
    const { iterationsPerSecond: pace } = training
    const left = training.running && this.until !== null && pace ? Math.max(0, this.until - (training.iteration ?? iteration)) / pace : null
    const { train } = this.lab.state
    if (left !== train.left) this.lab.set('train', { left })
    // What is open is gone on from, though the browser may have kept later updates of an earlier training.
    if (run.info !== null && run.status !== 'opening' && iteration > 0 && iteration !== train.kept) this.lab.set('train', { kept: iteration })
    if (this.due) void this.judge()
  }

  /** Updates after which it stops; null: it goes on. */
  get goal(): number | null {
    return this.until
  }

  /** Whether the page's run is that of the preset that is chosen. */
  get isOpen(): boolean {
    return sameRecipe(recipeOf(this.lab.state.train.preset), this.page.recipe)
  }

  /** The lesson stays where it is. */
  private addressOf(preset: LabPreset, iteration: number): string {
    const { spine, present, link } = this.page
    return keepLink(`#/reviews?preset=${preset}${iteration > 0 ? `&iteration=${iteration}` : ''}${spine > 0 ? `&spine=${spine}` : ''}${present ? '&present=1' : ''}`, link)
  }

  private get page() {
    return this.lab.page.state
  }

  private get due(): boolean {
    const { run, training, iteration } = this.page
    if (this.asking || run.info === null || run.status === 'opening' || run.status === 'failed') return false
    const now = training.running ? (training.iteration ?? iteration) : iteration
    const { points } = this.lab.state.train
    const every = Math.max(1, Math.round(batchesOf(this.page.recipe) / POINTS))
    const last = points.filter((point) => point.iteration <= now).at(-1)
    return last === undefined || now >= last.iteration + every || (!training.running && now > last.iteration)
  }

  private async judge(): Promise<void> {
    this.asking = true
    const part = (part: 'seen' | 'heldOut') => this.lab.ask(LANE, 'judge', { part, count: JUDGED, weights: 'run' })
    await this.tried(async () => {
      const heldOut = await part('heldOut')
      const seen = await part('seen')
      // Asked while a run opens, the one before it answers.
      if (sameRecipe(seen.recipe, recipeOf(this.lab.state.train.preset))) await this.add({ iteration: heldOut.iteration, heldOut, seen })
    })
    this.asking = false
    if (this.isOpen && this.due && this.lab.state.train.failure === null) void this.judge()
  }

  private async add(point: CurvePoint): Promise<void> {
    const others = this.lab.state.train.points.filter(({ iteration }) => iteration !== point.iteration)
    const points = [...others, point].sort((a, b) => a.iteration - b.iteration)
    this.lab.set('train', { points })
    const kept = await this.lab.keep(curveName(recipeOf(this.lab.state.train.preset)), points)
    this.lab.set('train', { unkept: !kept })
  }

  /** What this browser has kept of the preset: how far it came, and its curves. */
  private async find(): Promise<void> {
    const { preset } = this.lab.state.train
    const recipe = recipeOf(preset)
    const run = await this.lab.page.storage.loadRun(recipeName(recipe))
    const points = readPoints(await this.lab.load(curveName(recipe)))
    if (preset !== this.lab.state.train.preset) return
    const kept = (this.isOpen ? this.page.iteration : 0) || (run?.checkpoints.at(-1)?.iteration ?? 0)
    const known = this.lab.state.train.points
    this.lab.set('train', { kept: kept > 0 ? kept : null, points: known.length > points.length ? known : points })
    this.follow()
  }

  /** Whether the set is there; asked again while it is on its way. */
  private async look(): Promise<void> {
    await this.tried(async () => {
      const status = await this.lab.ask(LANE, 'status', {})
      this.lab.set('train', { status, failure: null })
      if (!RESTING.includes(status.stage)) this.lab.page.environment.setTimer(() => void this.look(), AGAIN_MS)
    })
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      const failure = troubleOf(error)
      if (failure) this.lab.set('train', { failure })
    }
  }
}

const curveName = (recipe: Recipe) => `reviews-curve:${recipeName(recipe)}`

function readPoints(value: unknown): CurvePoint[] {
  return Array.isArray(value) ? (value as CurvePoint[]).filter((point) => Number.isSafeInteger(point?.iteration) && isJudged(point.seen) && isJudged(point.heldOut)) : []
}

function isJudged(value: unknown): boolean {
  const { accuracy, loss } = (value ?? {}) as Partial<CurvePoint['seen']>
  return typeof accuracy === 'number' && typeof loss === 'number'
}
