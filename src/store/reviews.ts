/** What the page knows of the review whose way is shown: its words, its row, what the trained network answers. Loaded with the lesson. */

import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Side } from '../data/reviews/pad.ts'
import type { ReviewsStatus } from '../data/reviews/status.ts'
import { failureOf } from '../worker/client.ts'
import type { ReviewsLanes } from '../worker/client-reviews.ts'
import type { Failure } from '../worker/protocol.ts'
import type { FoundReview, ReviewPlace, ReviewsAnswer, ReviewsProgress, TrainingRecord } from '../worker/protocol-reviews.ts'
import type { CellRef, Snapshot } from '../trace/contract/tensors.ts'

export type { Failure, FoundReview, Side, TrainingRecord }

/** Whose answers the lesson tells. */
const WEIGHTS = 'trained'
/** Of the curve of words by rank. */
const CURVE_POINTS = 60
/** How often a page asks whether the set is there by now. */
const ASK_AGAIN = 3000

export interface ChosenWay {
  padding: Side
  truncating: Side
}

/** The batch around the review: our 32, itself among them. */
export interface WayBatch {
  reviews: FoundReview[]
  /** Row of the review, from 0. */
  own: number
  /** (32) answers. */
  answers: number[]
  /** null: on its way. */
  snapshot: Snapshot | null
}

export interface ReviewsState {
  place: ReviewPlace
  way: ChosenWay
  /** Our own reviews in order, Keras' way; empty until they are there. */
  ours: FoundReview[]
  /** The review on the page; the one before stays until this one has been read. */
  found: FoundReview | null
  /** (T) probability of positive after each timestep. */
  along: Float32Array | null
  gradient: ReviewsAnswer<'gradient'> | null
  /** (words of the row, D) and their indexes. */
  rows: { indexes: number[]; width: number; rows: Float32Array } | null
  batch: WayBatch | null
  /** How often words occur, by rank; null: on its way. */
  frequencies: ReviewsAnswer<'frequencies'> | null
  progress: ReviewsProgress | null
  failure: Failure | null
  status: ReviewsStatus | null
  record: TrainingRecord | null
  /** Step that is pointed at, from 0; null: none. */
  step: number | null
  /** Numbers that somebody has chosen for the inspector while a part was shown; null: those of the part. */
  numbers: { part: string; name: WayTensorName } | null
  /** A cell of the picture that is chosen, and one that is pointed at. */
  selected: CellRef | null
  hovered: CellRef | null
}

/** Tables of the inspector. */
export const WAY_TENSORS = ['answer', 'list', 'row', 'batch', 'vectors', 'moment', 'dense', 'read', 'along', 'gradient'] as const
export type WayTensorName = (typeof WAY_TENSORS)[number]


const START: ReviewsState = {
  place: { of: 'ours', number: 0 },
  way: { padding: 'pre', truncating: 'pre' },
  ours: [], found: null, along: null, gradient: null, rows: null, batch: null, frequencies: null,
  progress: null, failure: null, status: null, record: null, step: null, numbers: null, selected: null, hovered: null,
}

export class ReviewsWay {
  readonly store: StoreApi<ReviewsState> = createStore(() => START)
  /** Counts questions: answers to older ones are dropped. */
  private question = 0
  private begun = false
  private batchWanted = false

  /** Those written for this project: as many as a batch has. */
  private readonly places: readonly ReviewPlace[]

  constructor(
    private readonly lanes: ReviewsLanes,
    batch: number,
  ) {
    this.places = Array.from({ length: batch }, (_, number): ReviewPlace => ({ of: 'ours', number }))
  }

  get state(): ReviewsState {
    return this.store.getState()
  }

  /** Asks for the first review, once. */
  begin(): void {
    if (this.begun) return
    this.begun = true
    void this.read()
    void this.askStatus()
  }

  choose(place: ReviewPlace): void {
    if (this.begun && samePlace(place, this.state.place)) return
    this.begun = true
    this.store.setState({ place })
    void this.read()
  }

  setWay(part: Partial<ChosenWay>): void {
    this.store.setState({ way: { ...this.state.way, ...part } })
    void this.read()
  }

  /** As the lesson opens. */
  reset(): void {
    const { place, way, step, numbers, selected } = START
    this.store.setState({ place, way, step, numbers, selected })
    if (this.begun) void this.read()
  }

  point(step: number | null): void {
    this.store.setState({ step })
  }

  /** null: those of the part that is shown. */
  showNumbers(numbers: ReviewsState['numbers']): void {
    this.store.setState({ numbers, selected: null })
  }

  select(selected: CellRef | null): void {
    this.store.setState({ selected })
  }

  hover(hovered: CellRef | null): void {
    this.store.setState({ hovered })
  }

  retry(): void {
    void this.read()
    void this.askStatus()
  }

  /** From now on the batch is kept beside the review. */
  wantBatch(): void {
    if (this.batchWanted) return
    this.batchWanted = true
    if (this.state.gradient !== null) void this.readBatch(this.question)
  }

  /** Our reviews as a batch, the chosen one in its row, or in the first. */
  get together(): { own: number; reviews: ReviewPlace[] } {
    const { place } = this.state
    const own = place.of === 'ours' ? place.number : 0
    return { own, reviews: this.places.map((one, number) => (number === own ? place : one)) }
  }

  private async read(): Promise<void> {
    const question = ++this.question
    const { place, way } = this.state
    const told = (progress: ReviewsProgress) => void (question === this.question && this.store.setState({ progress }))
    try {
      this.store.setState({ failure: null })
      const found = await this.lanes.ask('find', { reviews: [place], padding: way }, told)
      if (question !== this.question) return
      if (this.state.frequencies === null) this.store.setState({ frequencies: await this.lanes.ask('frequencies', { points: CURVE_POINTS }) })
      if (this.state.ours.length === 0) this.store.setState({ ours: await this.lanes.ask('find', { reviews: [...this.places] }) })
      if (question !== this.question) return
      this.store.setState({ found: found[0] ?? null, along: null, gradient: null, rows: null, batch: null, step: null, selected: null })
      const along = await this.lanes.ask('read', { reviews: [place], padding: way, weights: WEIGHTS }, told)
      if (question !== this.question) return
      this.store.setState({ along, progress: null })
      const gradient = await this.lanes.ask('gradient', { review: place, padding: way, weights: WEIGHTS }, told)
      const indexes = [...new Set(found[0]?.row)]
      const rows = await this.lanes.ask('rows', { indexes, weights: WEIGHTS }, told)
      const record = this.state.record ?? (await this.lanes.ask('record', {}))
      if (question !== this.question) return
      this.store.setState({ gradient, rows: { indexes, ...rows }, record })
      if (this.batchWanted) await this.readBatch(question)
    } catch (error) {
      this.refused(question, error)
    }
  }

  private async readBatch(question: number): Promise<void> {
    const { way } = this.state
    const { own, reviews } = this.together
    try {
      const found = await this.lanes.ask('find', { reviews, padding: way })
      const along = await this.lanes.ask('read', { reviews, padding: way, weights: WEIGHTS })
      if (question !== this.question) return
      const steps = along.length / reviews.length
      const batch: WayBatch = { reviews: found, own, answers: found.map((_, row) => along[(row + 1) * steps - 1]!), snapshot: null }
      this.store.setState({ batch })
      const snapshot = await this.lanes.ask('trace', { reviews, padding: way, weights: WEIGHTS })
      if (question === this.question) this.store.setState({ batch: { ...batch, snapshot } })
    } catch (error) {
      this.refused(question, error)
    }
  }

  /** What a later question has pushed aside is no failure. */
  private refused(question: number, error: unknown): void {
    const failure = failureOf(error)
    if (question === this.question && failure.code !== 'cancelled') this.store.setState({ failure, progress: null })
  }

  /** Until the set is there, or will not come. */
  private async askStatus(): Promise<void> {
    try {
      const status = await this.lanes.ask('status', {})
      this.store.setState({ status })
      if (!['none', 'done', 'failed'].includes(status.stage)) setTimeout(() => void this.askStatus(), ASK_AGAIN)
    } catch {
      // Without the set the lesson goes on with our own reviews.
    }
  }
}

function samePlace(a: ReviewPlace, b: ReviewPlace): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
