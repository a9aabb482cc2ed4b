/** What a task gives to a run: batches that are pure functions of the seed and the iteration. Not where its data is kept. */

import type { Numbers } from '../engine/numbers.ts'
import { randomStream } from '../engine/random.ts'
import type { Random } from '../engine/random.ts'
import { isRealStep } from '../engine/padding.ts'
import type { Padding } from '../engine/padding.ts'
import type { ModeName, Precision } from '../engine/spec.ts'
import type { BatchData } from './data.ts'

/** One batch, time-major: T steps, B examples, D features, S read steps, K outputs. The engine's `Batch` can be read from it. */
export interface TaskBatch {
  /** (T, B, D) numbers; for a model with an embedding (T, B) rows of its table. */
  inputs: Numbers | Int32Array
  /** (S, B, K); for softmax_ce (S, B) class numbers. */
  targets: Numbers
  /** B lengths where sequences differ in length, else null. */
  lengths: number[] | null
  /** (T, B): 1 real, 0 padding; null where all steps are real. */
  mask: Uint8Array | null
  /** The same examples as data. */
  data: BatchData
}

/** What the tasks of this folder are drawn for; each uses what it needs. */
export interface TaskSettings {
  mode: ModeName
  /** B. */
  batch: number
  /** T. */
  steps: number
  /** D and K, within the task's facts. */
  features: number
  outputs: number
  /** Steps (from 0, ascending) that have an input. */
  inputs: readonly number[]
  /** The S steps (from 0, ascending) at which an answer is asked for. */
  reads: readonly number[]
  /** B lengths in 1 … T; null: as the task makes them. */
  lengths: readonly number[] | null
  /** Where shorter sequences are filled up; left out: after. */
  padding?: Padding
  precision: Precision
}

export interface Task<B extends TaskBatch = TaskBatch> {
  readonly name: string
  /** The batch that is trained on after `iteration` updates. */
  batch(iteration: number): B
  /** `count` fixed sequences that are never trained on, in batches of at most VALIDATION_BATCH. */
  validation(count: number): B[]
  /** The same, each drawn when it is asked for: of a large network they are many numbers. */
  unseenBatches(count: number): Iterable<B>
  /** Expected loss of the best constant answer at each read step, where it is known exactly. */
  readonly baseline: number | null
  /** Examples of a batch that is smaller than the others, where the data do not come out even. */
  readonly rest?: number
  /** How many sequences there are that are never trained on, where not as many as anybody asks for. */
  readonly unseen?: number
}

export const VALIDATION_BATCH = 100

/** A task whose batches are drawn one example after the other: training from the stream `data` of the seed, by iteration,
 *  validation from the stream `validation`, by batch. */
export function drawnTask<S extends Pick<TaskSettings, 'batch' | 'lengths'>, B extends TaskBatch>(
  name: B['data']['task'],
  settings: S,
  seed: number,
  draw: (settings: S, random: Random) => B,
  baseline: number | null,
): Task<B> {
  const unseen = (batch: number, i: number) => draw({ ...settings, batch, lengths: repeated(settings.lengths, batch) }, randomStream(seed, 'validation', i))
  return {
    name,
    batch: (iteration) => draw(settings, randomStream(seed, 'data', iteration)),
    ...oneByOne((count) => validationSizes(count), unseen),
    baseline,
  }
}

/** Both ways to have them, from what each is made of and how. */
export function oneByOne<From, B extends TaskBatch>(partsOf: (count: number) => readonly From[], make: (part: From, index: number) => B): Pick<Task<B>, 'validation' | 'unseenBatches'> {
  return {
    validation: (count) => partsOf(count).map(make),
    *unseenBatches(count) {
      for (const [index, part] of partsOf(count).entries()) yield make(part, index)
    },
  }
}

/** Sizes of the batches that `count` validation sequences come in. */
export function validationSizes(count: number): number[] {
  const sizes: number[] = []
  for (let left = count; left > 0; left -= VALIDATION_BATCH) sizes.push(Math.min(left, VALIDATION_BATCH))
  return sizes
}

function repeated(lengths: readonly number[] | null, batch: number): number[] | null {
  return lengths && Array.from({ length: batch }, (_, b) => lengths[b % lengths.length]!)
}

/** (T, B) flags of these lengths. */
export function maskOf(lengths: readonly number[], steps: number, padding?: Padding): Uint8Array {
  const batch = lengths.length
  return Uint8Array.from({ length: steps * batch }, (_, i) => (isRealStep(Math.floor(i / batch), lengths[i % batch]!, steps, padding) ? 1 : 0))
}

export function asPrecision(numbers: Float64Array, precision: Precision): Numbers {
  return precision === 'float32' ? Float32Array.from(numbers) : numbers
}

/** (T, B, D) from a row of D numbers for each step and example; null: zeros. */
export function inputsOf({ steps, batch, features, precision }: TaskSettings, row: (t: number, b: number) => readonly number[] | null): Numbers {
  const x_tbd = new Float64Array(steps * batch * features)
  for (let t = 0; t < steps; t++) for (let b = 0; b < batch; b++) x_tbd.set(row(t, b) ?? [], (t * batch + b) * features)
  return asPrecision(x_tbd, precision)
}

/** (S, B) from one number for each read step, example. */
export function targetsOf({ reads, batch, precision }: TaskSettings, target: (t: number, b: number, s: number) => number): Numbers {
  return asPrecision(Float64Array.from({ length: reads.length * batch }, (_, i) => target(reads[Math.floor(i / batch)]!, i % batch, Math.floor(i / batch))), precision)
}

/** The column of `size` numbers that is 1 at `index`, else 0. */
export function oneHot(index: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === index ? 1 : 0))
}
