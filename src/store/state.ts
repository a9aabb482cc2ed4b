/** What the page knows and what it can ask for, as types. The plain store that implements it is store.ts; React reads it through useApp.ts. */

import type { Correction, Recipe } from '../run/recipe.ts'
import type { Moment } from '../trace/contract/moments.ts'
import type { ArrowRef, Explanation, ProductView, Summing } from '../trace/contract/product.ts'
import type { Axis, CellRef, NotFinite, Snapshot } from '../trace/contract/tensors.ts'
import type { Failure, RunInfo } from '../worker/protocol.ts'

export const LESSONS = ['modes', 'cube', 'unfolded', 'adding', 'reviews'] as const
export type LessonName = (typeof LESSONS)[number]

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type ThemeName = (typeof THEMES)[number]

export const LIBRARIES = ['unfold', 'keras', 'pytorch', 'lasagne'] as const
export type LibraryName = (typeof LIBRARIES)[number]

export interface RunState {
  status: 'opening' | 'replaying' | 'ready' | 'training' | 'failed'
  info: RunInfo | null
  replay: { iteration: number; target: number } | null
  failure: Failure | null
  /** The worker died and was started again from the last kept weights, at this iteration. */
  restartedAt: number | null
}

export interface TrainingState {
  running: boolean
  /** Loss curve of the run: iteration and loss in turn (thinned when very long). */
  losses: Float64Array
  gradNorm: number | null
  iterationsPerSecond: number | null
  notFinite: NotFinite | null
}

/** What the last change of sizes did, for the sentence and for lighting the axis. */
export interface SizeChange {
  field: 'batch' | 'steps' | 'features' | 'hidden' | 'outputs' | 'layers' | 'directions' | 'cell'
  from: string
  to: string
  axis: Axis | null
  changed: string[]
  unchanged: string[]
  newWeights: boolean
}

export interface ProductState {
  arrow: ArrowRef
  summing: Summing
  view: ProductView | null
  /** The lit result cell (row, column of the summing's result), if one is chosen. */
  cell: { row: number; column: number } | null
}

export interface AppState {
  lesson: LessonName
  recipe: Recipe
  corrections: Correction[]
  change: SizeChange | null

  run: RunState
  training: TrainingState
  /** The batch on the stage: the one after this many updates. */
  iteration: number
  snapshot: Snapshot | null
  moments: Moment[]
  /** Where playback stands: an integer; `position` is where the picture is, a fraction while it moves. */
  moment: number
  position: number
  playing: boolean
  /** Moments a second at speed 1 is 1. */
  speed: number

  depth: number
  /** Example that is followed, from 0; null: none. */
  follow: number | null
  lit: Axis | null
  hovered: CellRef | null
  selected: CellRef | null
  explanation: Explanation | null
  product: ProductState | null

  /** How far the lesson's spine has been walked. */
  spine: number
  theme: ThemeName
  library: LibraryName
  language: string
  /** Letters as shortcuts. */
  letterKeys: boolean
  reducedMotion: boolean
}

export interface Actions {
  openAddress(hash: string): void
  openLesson(lesson: LessonName): void
  /** Moves to a moment of the batch on the stage, with motion. */
  goTo(moment: number): void
  /** One moment on; after the last one, moment 0 of the next batch. */
  next(): void
  /** One moment back; before the first one, the last moment of the batch before. */
  back(): void
  first(): void
  last(): void
  play(): void
  pause(): void
  setSpeed(speed: number): void
  /** Scrubbing: the picture follows the fraction at once. */
  scrub(position: number): void

  /** Spine: Continue and Go back. */
  setSpine(index: number): void

  /** Changes part of the recipe; corrected and explained where it makes no sense. */
  change(part: Partial<Recipe>): void
  choosePreset(name: string): void
  newWeights(): void
  reset(): void

  train(): void
  pauseTraining(): void
  oneIteration(): void
  goToIteration(iteration: number): void
  cancelReplay(): void

  setDepth(depth: number): void
  setFollow(example: number | null): void
  light(axis: Axis | null): void
  hover(cell: CellRef | null): void
  select(cell: CellRef | null): void
  openProduct(arrow: ArrowRef, summing: Summing): void
  chooseProductCell(cell: { row: number; column: number } | null): void
  closeProduct(): void

  setTheme(theme: ThemeName): void
  setLibrary(library: LibraryName): void
  setLetterKeys(on: boolean): void
  setReducedMotion(on: boolean): void
  dismissCorrections(): void
  /** The address of exactly this picture, for Share. */
  address(): string
}

export type AppStore = AppState & { actions: Actions }
