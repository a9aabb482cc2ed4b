/** What another window, the page around a frame or the speaker's, may ask of this one, and what it is told: types only, in the form of the worker's messages. */

import type { Fixable } from '../store/link-state.ts'
import type { LessonName } from '../store/state.ts'
import type { Failure } from '../worker/protocol.ts'

export type Version = 'unfold/1'

/** What a network may be asked to become; what is left out stays. */
export type Sizes = Partial<{ [K in Exclude<Fixable, 'cell' | 'mode'>]: number } & { cell: string; mode: string }>

/** Counts as in code and in the address: moments, steps of a lesson and timesteps from 0. */
export type Request =
  /** Nothing but the answer: where the page stands. */
  | { kind: 'state' }
  /** An address of this page, from `#` on. */
  | { kind: 'open'; address: string }
  | { kind: 'lesson'; lesson: LessonName }
  /** A step of the lesson. */
  | { kind: 'step'; step: number }
  /** A moment of the batch on the stage. */
  | { kind: 'moment'; moment: number }
  | { kind: 'depth'; depth: number }
  | { kind: 'sizes'; sizes: Sizes }
  | { kind: 'blank'; on: boolean }
  | { kind: Plain }

/** Requests without anything beside their kind: what the buttons of the page do. */
export type Plain = 'first' | 'back' | 'play' | 'pause' | 'next' | 'last' | 'continue' | 'goBack' | 'beginning' | 'end' | 'nextLesson' | 'train' | 'pauseTraining'

/** Where the page stands. */
export interface Report {
  lesson: LessonName
  /** Of the lesson, from 0; beyond its last one, while presenting, what is behind it. */
  step: number
  steps: number
  moment: number
  moments: number
  /** What happens at the moment (`data`, `feed`, `read`, `loss`, `back`, `update`), at which timestep; null: not known yet, or none. */
  kind: string | null
  timestep: number | null
  /** What the page says of it. */
  sentence: string
  iteration: number
  /** null: not known yet. */
  loss: number | null
  playing: boolean
  training: boolean
  sizes: Required<Sizes>
  /** What brings this back. */
  address: string
  /** Sentences about what was asked for and could not be so. */
  corrected: string[]
}

/** Names or numbers of requests; the answer carries the same. */
export type Id = string | number | null

/** To the page. */
export type Message = { version: Version; id: Id; request: Request }

/** From the page. `ready`: it listens now. A report comes without being asked for whenever something of it has changed. */
export type Reply =
  | { version: Version; id: Id; answer: Report }
  | { version: Version; id: Id; failure: Failure & { message: string } }
  | { version: Version; report: Report }
  | { version: Version; ready: true }
