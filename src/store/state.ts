/** What the page knows and what it can ask for, as types. The plain store that implements it is store.ts; React reads it through useApp.ts. */

import type { Language } from '../text/languages.ts'
import type { ExportFormat } from '../export/format-names.ts'
import type { SavedFile } from './environment.ts'
import type { ModeName } from '../engine/spec.ts'
import type { Correction, Recipe } from '../run/recipe.ts'
import type { Cut } from '../trace/contract/cut.ts'
import type { Moment } from '../trace/contract/moments.ts'
import type { ArrowRef, Explanation, ProductView, Summing } from '../trace/contract/product.ts'
import type { Axis, CellRef, NotFinite, Snapshot } from '../trace/contract/tensors.ts'
import type { OwnActions, OwnState } from './own-state.ts'
import type { ReviewsActions, WayPart } from './reviews-state.ts'
import type { InsideState } from './inside-state.ts'
import type { LinkState } from './link-state.ts'
import type { Failure, RunInfo } from '../worker/protocol.ts'
import type { Success } from '../run/score.ts'
import type { PresentingState } from './presenting-state.ts'
import type { CubePanelName, CubeState } from './cube-state.ts'
import type { MixupActions, MixupState } from './mixup-state.ts'
import type { ReviewsLab } from './reviews-lab-state.ts'
import type { Bounds, ExperimentsState, PanelName, RecomputeState, TriangleCell } from './experiments/state.ts'

export const LESSONS = ['modes', 'cube', 'unfolded', 'adding', 'reviews'] as const
export type LessonName = (typeof LESSONS)[number]

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type ThemeName = (typeof THEMES)[number]

/** How the stage shows the network; see figures/stage/layouts/layout.ts. */
export const LAYOUTS = ['chart', 'folded', 'block'] as const
export type LayoutName = (typeof LAYOUTS)[number]

export const LIBRARIES = ['unfold', 'keras', 'pytorch', 'lasagne'] as const
export type LibraryName = (typeof LIBRARIES)[number]

/** Orders of axes that shapes may be written in. */
export const AXES_ORDERS = ['btd', 'tbd'] as const
export type AxesOrder = (typeof AXES_ORDERS)[number]

/** failure: codes of protocol.ts Failure. */
export interface RunState {
  status: 'opening' | 'replaying' | 'ready' | 'training' | 'failed'
  info: RunInfo | null
  replay: { iteration: number; target: number } | null
  failure: Failure | null
  /** The worker died and was started again from the last kept weights, at this iteration. */
  restartedAt: number | null
  /** Not a pure recipe: the id under which this browser keeps the run (address key `run`); null: the address is enough. */
  kept: string | null
}

export interface TrainingState {
  running: boolean
  /** Loss curve of the run: iteration and loss in turn (thinned when very long). */
  losses: Float64Array
  gradNorm: number | null
  iterationsPerSecond: number | null
  notFinite: NotFinite | null
  /** Updates made, and the last one's loss: what "iteration N, loss X" says while training runs; null before. */
  iteration: number | null
  loss: number | null
}

/** How well the weights after `iteration` updates do on 1,000 unseen sequences, beside the best constant answer. */
export interface SuccessState extends Success {
  iteration: number
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

/** A file that is being made. failure: codes of protocol.ts Failure. */
export interface SavingState {
  status: 'working' | 'done' | 'failed'
  failure: Failure | null
}

/** One mode of the overview; its numbers come a little later. */
export interface OverviewPanelState {
  mode: ModeName
  shape: Snapshot['shape']
  moments: Moment[]
  snapshot: Snapshot | null
}

export interface AppState extends MixupState {
  lesson: LessonName
  /** The five modes side by side are on the stage, and no run: `moments` are then the timesteps of their common clock. */
  overview: OverviewPanelState[] | null
  recipe: Recipe
  own: OwnState
  corrections: Correction[]
  change: SizeChange | null

  run: RunState
  training: TrainingState
  /** null: not known yet of this run. */
  success: SuccessState | null
  /** The run on the stage is computed with kernels that browsers may round differently; off for every other run. */
  relaxed: boolean
  /** The batch on the stage: the one after this many updates. */
  iteration: number
  /** Its numbers. Older snapshots stay readable until two newer live ones have come: do not keep them longer. */
  snapshot: Snapshot | null
  moments: Moment[]
  /** A step over a batch is on its way; the picture still shows (iteration, moment). */
  pending: { iteration: number; moment: number } | null
  /** Where playback stands: an integer; `position` is where the picture is, a fraction while it moves. */
  moment: number
  position: number
  playing: boolean
  /** Moments a second at speed 1 is 1. */
  speed: number

  /** From 0 (flat chart) to 1. */
  depth: number
  layout: LayoutName
  /** Axes that the block has so far: 0 … 3. */
  built: number
  /** What is cut out of the block; null: nothing. */
  cut: Cut | null
  /** A named view or numbers, as the stage writes it; null: the front. */
  camera: string | null
  axes: AxesOrder
  present: boolean
  presenting: PresentingState
  /** Spectral radius that an experiment asks for; null: the weights as they are. */
  radius: number | null
  /** What is open in place of the picture, in the cube's lesson. */
  cubePanel: CubePanelName | null
  cube: CubeState
  /** The experiment that is open under the picture. */
  panel: PanelName | null
  experiments: ExperimentsState
  /** null: no gradient is taken apart. */
  recompute: RecomputeState | null
  /** Example that is followed, from 0; null: none. */
  follow: number | null
  lit: Axis | null
  hovered: CellRef | null
  selected: CellRef | null
  explanation: Explanation | null
  product: ProductState | null
  /** A cell that is opened; null: none. */
  inside: InsideState | null

  /** What of a review's way is shown, in that lesson. */
  way: WayPart
  /** How far the lesson's spine has been walked; while presenting it counts on, through what is behind it. */
  spine: number
  theme: ThemeName
  library: LibraryName
  /** What is on screen. */
  language: Language
  /** Chosen on the page, and kept from visit to visit; null: the browser decides. */
  chosenLanguage: Language | null
  /** Asked for, but its words could not be loaded. */
  wordsMissing: Language | null
  /** What a lesson link has put away and holds. */
  link: LinkState
  /** What the address asks for in place of this browser's preferences. */
  asked: { theme: ThemeName | null; library: LibraryName | null; language: Language | null }
  /** Letters as shortcuts. */
  letterKeys: boolean
  /** Of the type while presenting. */
  textScale: number
  reducedMotion: boolean
  /** What the switch says, kept from visit to visit; null: never used, the system decides. */
  chosenMotion: boolean | null
  /** Nothing is lost, but this browser did not keep it: `full`, `blocked`, `failed`, `damaged`; null: all is kept. */
  unsaved: string | null
  /** Export; null: nothing was asked for, or it has been read. */
  saving: SavingState | null
  /** Exercises; null: the lesson stands there. open: a question waits for its answer, so the numbers are put away. */
  exercise: 'open' | 'answered' | null
  /** How often Reset was pressed: what a part of the page has opened for itself, it closes then. */
  resets: number
  /** Questions answered in this browser, and how many of them right the first time. */
  score: { right: number; asked: number }
}

export interface Actions extends OwnActions, ReviewsActions, MixupActions {
  openAddress(hash: string): void
  openLesson(lesson: LessonName): void
  /** The five modes side by side. */
  openOverview(): void
  /** One of them alone, with the numbers that it has in the overview. */
  openPanel(mode: ModeName): void
  /** Moves to a moment of the batch on the stage, with motion. */
  goTo(moment: number): void
  /** Moves on from a moment and rests a share of the way to the next: there, what happens in between has not all happened. */
  goBetween(moment: number, share: number): void
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

  /** Changes part of the recipe; corrected and explained where it makes no sense. `settled: false` while a slider or an
   *  edge is still being dragged: the address is then replaced, and gets its entry when the last change is settled. */
  change(part: Partial<Recipe>, options?: { settled?: boolean }): void
  choosePreset(name: string): void
  newWeights(): void
  reset(): void

  train(): void
  pauseTraining(): void
  /** Relaxed kernels for this run, from the weights on the stage on. */
  setRelaxed(on: boolean): void
  oneIteration(): void
  goToIteration(iteration: number): void
  cancelReplay(): void
  /** After `failed`: opens the same address again. */
  retry(): void

  setCamera(camera: string | null): void
  setAxes(axes: AxesOrder): void
  setPresent(on: boolean): void
  /** Larger or smaller type while presenting. */
  resizeText(by: 1 | -1): void
  setBlank(on: boolean): void
  /** Which line of the mix-up is read, from 0. */
  setPart(part: number): void
  /** The question of this step has got its answer. */
  setAnswered(on: boolean): void
  /** The experiment beside the picture; null: none. */
  openExperiment(panel: PanelName | null): void
  setRadius(radius: number | null): void
  setRadiusSteps(steps: number): void
  openPanelOf(panel: CubePanelName | null): void
  /** Feeds the block with batch and time swapped, as an experiment. */
  transpose(on: boolean): void
  chooseTransposed(sequence: number): void
  /** Batch 1 and batch 32 over the same data, as an experiment. */
  trainEpochs(): void
  stopEpochs(): void
  setEpochs(epochs: number): void
  /** null: those of the batch on the stage. */
  setCellsSteps(steps: number | null): void
  /** null: those of training. */
  setBounds(bounds: Bounds | null): void
  setTruncation(k: number | null): void
  chooseTriangleCell(cell: TriangleCell | null): void
  /** Trains the four cells side by side. */
  trainTogether(): void
  stopTogether(): void
  setTogetherUntil(until: number): void
  /** Takes a gradient apart; null: closes it. */
  openTerms(cell: CellRef | null): void
  nudge(cell: CellRef): void
  setDepth(depth: number): void
  setLayout(layout: LayoutName): void
  /** How many axes the block has. */
  build(axes: number): void
  takeApart(cut: Cut | null): void
  setFollow(example: number | null): void
  light(axis: Axis | null): void
  hover(cell: CellRef | null): void
  select(cell: CellRef | null): void
  openProduct(arrow: ArrowRef, summing: Summing): void
  chooseProductCell(cell: { row: number; column: number } | null): void
  closeProduct(): void
  /** Opens the cell that makes this state; null: the chosen one, or that of the moment. */
  openInside(at: CellRef | null): void
  chooseInside(quantity: string): void
  pointInside(cell: { row: number; column: number }): void
  closeInside(): void

  setTheme(theme: ThemeName): void
  setLibrary(library: LibraryName): void
  setLanguage(language: Language): void
  dismissWordsMissing(): void
  setLetterKeys(on: boolean): void
  setReducedMotion(on: boolean): void
  /** Saves the batch and its weights in a format; what that cannot hold: not-held.ts. */
  saveFile(format: ExportFormat): void
  /** A file that the page has made itself. */
  download(file: SavedFile): void
  /** The recipe on the stage from the beginning, with the weights of a safetensors file. */
  takeWeights(file: Blob): void
  dismissExport(): void
  setExercise(exercise: AppState['exercise']): void
  /** What stands beside the lesson of the film reviews: one for the page, loaded when it is first asked for. */
  reviewsLab(): Promise<ReviewsLab>
  /** A question has been answered. */
  countAnswer(right: boolean): void
  dismissCorrections(): void
  dismissChange(): void
  /** The address of exactly this picture, for Share. */
  address(): string
}

export type AppStore = AppState & { actions: Actions }
