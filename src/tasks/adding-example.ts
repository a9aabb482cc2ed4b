/** One sequence of the adding task before it goes into a batch: its length, its values and its two marked steps. */

import type { Random } from '../engine/random.ts'

/** `fixed`: one mark in each half. `lasagne`: as gen_data of Lasagne's examples/recurrent.py. */
export type AddingVariant = 'fixed' | 'lasagne'

export interface AddingExample {
  length: number
  /** (length) numbers uniform in 0 … 1. */
  values: Float64Array
  /** (length, D − 2), where D is at least 3: numbers uniform in 0 … 1 that have nothing to do with the answer. */
  distractors: Float64Array
  /** The two marked steps, from 0; the second is later. */
  marks: [number, number]
}

/** `length` null: drawn (lasagne) or T (fixed). With T = 55 lasagne draws exactly what recurrent.py draws: lengths 50 … 54, first
 *  mark in the first 5 steps, second in the second half. Sequences have at least 2 steps, so that two can be marked. */
export function drawExample(variant: AddingVariant, steps: number, features: number, length: number | null, random: Random): AddingExample {
  const own = length ?? (variant === 'lasagne' ? drawLength(steps, random) : steps)
  const values = uniforms(own, random)
  const half = Math.floor(own / 2)
  const early = variant === 'lasagne' ? Math.max(1, Math.floor(own / 10)) : half
  const marks: [number, number] = [random.integer(early), half + random.integer(own - half)]
  return { length: own, values, marks, distractors: uniforms(own * Math.max(0, features - 2), random) }
}

/** A loop: wide inputs are a million of them for one batch, for which Float64Array.from takes several times as long. */
function uniforms(length: number, random: Random): Float64Array {
  const numbers = new Float64Array(length)
  for (let i = 0; i < length; i++) numbers[i] = random.uniform()
  return numbers
}

/** randint(T − 5, T), at least 2. */
function drawLength(steps: number, random: Random): number {
  const shortest = Math.max(2, steps - 5)
  return shortest + random.integer(Math.max(1, steps - shortest))
}
