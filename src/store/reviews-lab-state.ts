/** What stands beside the lesson of the film reviews, as types, and how it begins. */

import type { StoreApi } from 'zustand/vanilla'
import type { Judgement } from '../run/judge-reviews.ts'
import type { ReviewsStatus } from '../data/reviews/status.ts'
import type { FoundReview, NamedNeighbour, ReviewsAnswer, ReviewsProgress, TrainingRecord, WeightsChoice } from '../worker/protocol-reviews.ts'
import type { Failure } from '../worker/protocol.ts'

export type { Failure, TrainingRecord, WeightsChoice }

export const LAB_PANELS = ['write', 'train', 'words'] as const
export type LabPanel = (typeof LAB_PANELS)[number]

/** Reviews that one can have written at a time: as many as are read at once. */
export const MOST_WRITTEN = 8

/** What the network makes of one text. */
export interface Reading {
  text: string
  found: FoundReview
  /** (T) of positive after each timestep. */
  along: Float32Array
}

export interface WriteState {
  texts: string[]
  chosen: number
  /** What the browser has kept is there. */
  opened: boolean
  /** By place; older than the text while somebody types. */
  readings: (Reading | null)[]
  weights: WeightsChoice
  failure: Failure | null
  /** The browser did not keep what is written. */
  unkept: boolean
}

export const LAB_PRESETS = ['reviews-small', 'keras-imdb'] as const
export type LabPreset = (typeof LAB_PRESETS)[number]

/** Both parts as the weights after so many updates answer them. */
export interface CurvePoint {
  iteration: number
  seen: Pick<Judgement, 'accuracy' | 'loss'>
  heldOut: Pick<Judgement, 'accuracy' | 'loss'>
}

export interface TrainState {
  /** null: not known yet. */
  status: ReviewsStatus | null
  record: TrainingRecord | null
  preset: LabPreset
  epochs: number
  /** Updates of the run of this preset that the browser has kept; null: none, or not known yet. */
  kept: number | null
  points: CurvePoint[]
  /** Seconds until training stops by itself; null: it does not train, or its pace is not known yet. */
  left: number | null
  failure: Failure | null
  unkept: boolean
}

export interface WordsState {
  map: ReviewsAnswer<'map'> | null
  weights: WeightsChoice
  word: string
  near: { word: string; rank: number; neighbours: NamedNeighbour[] } | null
  /** No row is its own. */
  unknown: string | null
  failure: Failure | null
}

export interface LabState {
  panel: LabPanel | null
  /** What is being loaded or computed on the way to an answer. */
  progress: ReviewsProgress | null
  write: WriteState
  train: TrainState
  words: WordsState
}

/** The lab as the page knows it: reviews-lab.ts makes it. */
export interface ReviewsLab {
  readonly store: StoreApi<LabState>
  readonly writing: Writing
  readonly training: TrainingOnReviews
  readonly words: WordLooks
  open(panel: LabPanel | null): void
}

/** All of these are about the text that is chosen. */
export interface Writing {
  write(text: string): void
  choose(chosen: number): void
  /** Another text, which is then chosen. */
  add(text?: string): void
  /** The last one is emptied: there is always one. */
  remove(): void
  weigh(weights: WeightsChoice): void
}

export interface TrainingOnReviews {
  choose(preset: LabPreset): void
  setEpochs(epochs: number): void
  /** From the first weights, or on from where this run stands or was kept. */
  start(from: 'beginning' | 'kept'): void
  pause(): void
  /** Updates after which it stops by itself; null: nobody has said. */
  readonly goal: number | null
  /** Whether the page's run is that of the preset that is chosen. */
  readonly isOpen: boolean
}

export interface WordLooks {
  weigh(weights: WeightsChoice): void
  /** As it is typed, or a word of the map. */
  choose(word: string): void
}

export function initialLab(): LabState {
  return {
    panel: null,
    progress: null,
    write: { texts: [''], chosen: 0, opened: false, readings: [null], weights: 'trained', failure: null, unkept: false },
    train: { status: null, record: null, preset: 'reviews-small', epochs: 3, kept: null, points: [], left: null, failure: null, unkept: false },
    words: { map: null, weights: 'trained', word: '', near: null, unknown: null, failure: null },
  }
}
