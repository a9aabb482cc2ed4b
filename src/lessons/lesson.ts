/** What a lesson is, as data: its spine, which moments it shows, which message keys it says. Holds no words and no DOM. */

import type { ModeName } from '../engine/spec.ts'
import type { QuestionKind } from '../exercises/question.ts'
import type { CubePanelName } from '../store/cube-state.ts'
import type { Bounds, PanelName } from '../store/experiments/state.ts'
import type { LabPanel } from '../store/reviews-lab-state.ts'
import type { WayPart } from '../store/reviews-state.ts'
import type { AxesOrder, LayoutName, LessonName } from '../store/state.ts'
import type { Cut } from '../trace/contract/cut.ts'
import type { Axis } from '../trace/contract/tensors.ts'
import type { ArrowRef, Summing } from '../trace/contract/product.ts'

/** A timestep by place, so that a spine works for every T: `last` − n counts back, numbers (from 0) stop at the last. */
export type StepPlace = number | 'last' | 'before-last'

export interface MomentPlace {
  kind: 'data' | 'feed' | 'read' | 'loss' | 'back' | 'update'
  step?: StepPlace
  direction?: ArrowRef['direction']
}

export interface ProductPlace {
  weights: 'Wx' | 'Wh' | 'Wy'
  step: StepPlace
  summing: Summing
}

/** A shape as names of sizes: ['batch', 'hidden']. */
export type ShapeName = ('batch' | 'time' | 'features' | 'hidden' | 'outputs')[]

export interface Question {
  /** Message key of what is asked. */
  ask: string
  choices: ShapeName[]
  /** Index of the right choice. */
  right: number
  /** Message key of the sentence that explains it. */
  answer: string
}

/** What a step brings onto the stage; it stays for the steps after it. `derived`: the machine that is there, as another mode. */
export type Opens =
  | { view: 'overview' }
  | { view: 'panel'; mode: ModeName }
  | { view: 'derived'; mode: ModeName; steps?: number }
  | { view: 'preset'; name: string; mode: ModeName }
  /** The network that the lesson starts with. */
  | { view: 'lesson' }
  /** The network that is there, at another length. */
  | { view: 'sizes'; steps: number }
  /** Whatever an address opens, other data or another cell: without moment and depth, which the step has. */
  | { view: 'address'; address: string }

export interface SpineStep {
  opens?: Opens
  /** Name of its line under the stage while presenting (text/en-present.ts); where it is left out, that of its text: `adding.task` of `adding.task.one`. */
  line?: string
  /** Message keys, one for each paragraph; one for centred data where it differs. */
  text: string[]
  centredText?: string[]
  /** The same for one input feature, for two, and for a task other than adding, where it differs. */
  aloneText?: string[]
  pairText?: string[]
  otherTaskText?: string[]
  at: MomentPlace
  product?: ProductPlace
  /** Slab that swings out into the inspector's table: kind of tensor and step. */
  slab?: { kind: 'x' | 'h' | 'y' | 'dh'; step: StepPlace }
  question?: Question
  /** Opens an experiment under the picture. */
  experiment?: PanelName
  /** A panel of the cube, in the picture's place. */
  panel?: CubePanelName
  /** Example that is followed, from 0. */
  follow?: number
  /** Axis that is lit. */
  lit?: Axis
  /** Timestep whose cell is opened. */
  inside?: StepPlace
  depth?: number
  /** How the stage shows it; where it is left out, as it is. */
  layout?: LayoutName
  /** Axes of the block. */
  built?: number
  cut?: Cut
  /** Of the cube's panels: the order of axes, the block fed with them swapped, batch 1 and 32 trained side by side. */
  axes?: AxesOrder
  transposed?: true
  epochs?: true
  /** Timesteps after which the experiment with truncation cuts. */
  truncation?: number
  /** Bounds that the experiment with clipping shows. */
  bounds?: Bounds
  /** The four cells are trained together. */
  together?: true
  /** A number of the gradient of Wh that is checked by nudging its weight; row and column from 0. */
  nudge?: { row: number; column: number }
  /** A question of the exercises about the network on the stage; the next press answers it. */
  exercise?: QuestionKind
  /** The model as code beside it, and training that runs: only while presenting; elsewhere they are buttons. */
  code?: boolean
  trains?: boolean
  /** What of a review's way is shown. */
  way?: WayPart
  /** One of our reviews, from 0, that shows it. */
  review?: number
  /** What stands beside the reviews' way, in its place: only while presenting; elsewhere they are buttons. */
  lab?: LabPanel
  /** Share of the way on to the next moment, where it rests. */
  between?: number
}

export interface Lesson {
  name: LessonName
  /** Message key. */
  title: string
  spine: SpineStep[]
  /** While presenting, what comes after the spine, in the order of its presses: everything that is worth a press but not on the first screen. */
  behind?: SpineStep[]
}
