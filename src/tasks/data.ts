/** What the examples of a batch are, as data to be drawn or read: a tagged union by task. The tensors say the same as numbers. */

import type { LossName } from '../engine/spec.ts'

/** Adding: the two marked steps (from 0, in order) and their values, as they are in the input. */
export interface AddingData {
  marked: { step: number; value: number }[]
}

/** Rings: a point of the plane, and in which ring it lies, from 0, the innermost. */
export interface RingsData {
  point: { x: number; y: number }
  ring: number
}

/** Wave: waves in 20 timesteps, and where the first begins, in turns. The curve is `waveAt` of src/tasks/wave.ts. */
export interface WaveData {
  frequency: number
  phase: number
}

/** Reverse: what is read, symbol numbers from 0 in the order of the timesteps, and what is to be said. */
export interface ReverseData {
  read: number[]
  say: number[]
}

/** Parity: one bit for each timestep; null where there is no input, or the sequence has ended. */
export interface ParityData {
  bits: (0 | 1 | null)[]
}

/** Reviews: which review of the set, how many words it has, and what is to be said. */
export interface ReviewData {
  review: number
  words: number
  positive: boolean
}

/** Own data: what the sequence is called. */
export interface OwnData {
  name: string
}

/** One entry for each of the B examples. */
export type BatchData =
  | { task: 'adding'; examples: AddingData[] }
  | { task: 'rings'; examples: RingsData[] }
  | { task: 'wave'; examples: WaveData[] }
  | { task: 'reverse'; examples: ReverseData[] }
  | { task: 'parity'; examples: ParityData[] }
  | { task: 'reviews'; examples: ReviewData[] }
  | { task: 'own'; examples: OwnData[]; loss: LossName; classes: string[] | null }
