/** What the page knows, as types; what it can ask for is in wishes.ts. The plain store that implements it is app-store.ts; React reads it through useApp.ts. */

import type { Language } from '../text/languages.ts'
import type { ModeName } from '../engine/spec.ts'
import type { Correction, Recipe } from '../run/recipe.ts'
import type { Cut } from '../trace/contract/cut.ts'
import type { Moment } from '../trace/contract/moments.ts'
import type { ArrowRef, Explanation, ProductView, Summing } from '../trace/contract/product.ts'
import type { Axis, CellRef, NotFinite, Snapshot } from '../trace/contract/tensors.ts'
import type { OwnState } from './own-state.ts'
import type { WayPart } from './reviews-state.ts'
import type { InsideState } from './inside-state.ts'
import type { LinkState } from './link-state.ts'
import type { Failure, RunInfo } from '../worker/protocol.ts'
import type { Success } from '../run/score.ts'
import type { PresentingState } from './presenting-state.ts'
import type { CubePanelName, CubeState } from './cube-state.ts'
import type { MixupState } from './mixup-state.ts'
import type { ExperimentsState, PanelName, RecomputeState } from './experiments/state.ts'
import type { AxesOrder, Exercise, LayoutName, LessonName, LibraryName, ThemeName } from './names.ts'
import type { Actions } from './wishes.ts'

export { AXES_ORDERS, LAYOUTS, LESSONS, LIBRARIES, THEMES } from './names.ts'
export type { AxesOrder, LayoutName, LessonName, LibraryName, ThemeName } from './names.ts'
export type { Actions } from './wishes.ts'

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
  /** Where a run that is being opened will stand; what is on the stage until then is of another one. null: nothing is, or where it corresponds. */
  opensAt: { iteration: number; moment: number } | null
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
  /** Which of its panels had the focus last; `focus`: it gets it back when they are drawn again. */
  entered: { mode: ModeName; focus: boolean } | null
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
  /** Exercises. */
  exercise: Exercise
  /** How often Reset was pressed: what a part of the page has opened for itself, it closes then. */
  resets: number
  /** Questions answered in this browser, and how many of them right the first time. */
  score: { right: number; asked: number }
}

export type AppStore = AppState & { actions: Actions }
