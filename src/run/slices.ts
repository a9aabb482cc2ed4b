/** A slice of a batch for somebody else: which examples, and where its numbers lie in the one buffer that goes there and comes back. */

import type { Numbers } from '../engine/numbers.ts'
import { partAt } from '../engine/parts.ts'
import type { Architecture, Objective, Schedule } from '../engine/spec.ts'

/** All that a helper has to know before the first iteration; plain data. The slice has no embedding: its inputs are looked up before. */
export interface SliceSetup {
  architecture: Architecture
  schedule: Schedule
  objective: Objective
  /** Examples from … from + batch of the whole batch. */
  from: number
  batch: number
  /** Parts (engine/parts.ts) that the slice is made of. */
  parts: number
  /** Numbers of all weights but the embedding's. */
  weights: number
}

/** First the order: weights, x (T, B, D), mask (T, B), target; then, in its place, the answer: gradients, with an embedding dx (T, B, D), y (S, B, K). */
export interface SliceRoom {
  weights: Float32Array
  x: Float32Array
  mask: Float32Array
  target: Float32Array
  y: Float32Array
}

/** The slices of a batch that `members` compute, a power of two and at most as many as it has parts. */
export function slicesOf(batch: number, parts: number, members: number): { from: number; batch: number; parts: number }[] {
  return Array.from({ length: members }, (_, i) => {
    const { from, to } = partAt(batch, members, i)
    return { from, batch: to - from, parts: parts / members }
  })
}

/** Numbers that the buffer of a slice has. */
export function roomOf(setup: SliceSetup): number {
  const { weights, x, mask, target, y } = lengthsOf(setup)
  return weights + x + Math.max(mask + target, y)
}

export function viewsOf(setup: SliceSetup, buffer: ArrayBuffer): SliceRoom {
  const { weights, x, mask, target, y } = lengthsOf(setup)
  const view = (from: number, length: number) => new Float32Array(buffer, 4 * from, length)
  const behind = weights + x
  return { weights: view(0, weights), x: view(weights, x), mask: view(behind, mask), target: view(behind + mask, target), y: view(behind, y) }
}

function lengthsOf({ architecture, schedule, objective, batch, weights }: SliceSetup) {
  const { inputSize, outputSize } = architecture
  const reads = schedule.reads.length * batch
  const pairs = schedule.steps * batch
  return { weights, x: pairs * inputSize, mask: pairs, target: reads * (objective.loss === 'softmax_ce' ? 1 : outputSize), y: reads * outputSize }
}

/** Where a slice lies in arrays of (steps, whole batch, width): examples from … from + count of each step. */
export interface SliceRows {
  steps: number
  batch: number
  from: number
  count: number
}

/** The slice's rows of `whole`, side by side. */
export function takeSlice(slice: Numbers, whole: Numbers, { steps, batch, from, count }: SliceRows): void {
  const width = slice.length / (steps * count)
  for (let t = 0; t < steps; t++) slice.set(whole.subarray((t * batch + from) * width, (t * batch + from + count) * width), t * count * width)
}

/** The reverse of takeSlice. */
export function putSlice(whole: Numbers, slice: Numbers, { steps, batch, from, count }: SliceRows): void {
  const width = slice.length / (steps * count)
  for (let t = 0; t < steps; t++) whole.set(slice.subarray(t * count * width, (t + 1) * count * width), (t * batch + from) * width)
}
