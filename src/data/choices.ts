/** What can be chosen about reading data, and what was taken: every guess is one of these, and can be changed. */

import type { LossName, ModeName } from '../engine/spec.ts'
import type { TroubleData } from './trouble.ts'

export const SEPARATORS = [',', ';', '\t', '|', ' '] as const
export type Separator = (typeof SEPARATORS)[number]

/** next: at each step the value of the step that follows; each: the value of the same step; last: one answer, at the end. */
export const WHENS = ['next', 'each', 'last'] as const
export type When = (typeof WHENS)[number]

/** null: to be guessed. Columns are counted from 0. */
export interface Choices {
  separator: Separator | null
  decimal: '.' | ',' | null
  header: boolean | null
  /** JSON of two levels, and plain columns of numbers: is a row one timestep of the one sequence, or a whole sequence? */
  rows: 'steps' | 'sequences' | null
  sequence: number | 'none' | null
  /** Timesteps of the pieces that sequences are cut into. */
  pieces: number | 'whole' | null
  features: number[] | null
  target: number | null
  /** Further columns that are asked for beside the target, numbers all. */
  also: number[] | null
  when: When | null
  standardise: boolean | null
  holdOut: boolean | null
}

export const GUESS_ALL: Choices = {
  separator: null, decimal: null, header: null, rows: null, sequence: null, pieces: null, features: null, target: null, also: null, when: null, standardise: null, holdOut: null,
}

export interface Column {
  name: string
  kind: 'number' | 'text'
}

/** Something that is worth saying and stops nothing. */
export interface ReadingNote {
  code: 'renamed' | 'text_left_out' | 'too_short' | 'features_left_out' | 'encoding' | 'comments' | 'constant'
  data: TroubleData
}

/** Mean and standard deviation that were taken off a column. */
export interface Scale {
  mean: number
  deviation: number
}

/** How data was read: plain facts for the page. */
export interface Reading {
  format: 'csv' | 'json'
  /** csv only. */
  separator: Separator | null
  decimal: '.' | ','
  header: boolean
  /** Where it is a question. */
  rows: 'steps' | 'sequences' | null
  columns: Column[]
  rowCount: number
  sequence: number | null
  pieces: number | null
  features: number[]
  target: number
  also: number[]
  when: When
  standardise: boolean
  holdOut: boolean
  guessed: (keyof Choices)[]
  /** All, held out ones included. */
  sequences: number
  shortest: number
  longest: number
  /** Names of the answers, where they are classes. */
  classes: string[] | null
  /** `targets`: of the answers, where they are numbers; else none. */
  scales: { features: Scale[]; targets: Scale[] } | null
  notes: ReadingNote[]
}

/** What a recipe has to know of the data that it is for. The same data read in the same way has the same id. */
export interface OwnFacts {
  id: string
  /** Sequences that are trained on, and those that are kept apart. */
  sequences: number
  heldOut: number
  /** Timesteps of the longest one. */
  steps: number
  features: number
  outputs: number
  loss: LossName
  modes: [ModeName, ...ModeName[]]
}

/** Sequences as numbers, for a task. Those that are held out come last. */
export interface OwnSet {
  facts: OwnFacts
  /** First row of each sequence, and after the last one the count of rows. */
  starts: Int32Array
  /** (rows, D). */
  inputs: Float64Array
  /** (rows, K) numbers, or for each row that of a class. */
  targets: Float64Array
  /** Of the sequences. */
  names: string[]
  /** Names of the answers, where they are classes. */
  classes: string[] | null
}
