/** A batch is cut into parts, whose weight gradients are summed each on its own and then added up in a fixed order. Who computes a part,
 *  one worker or several, then makes no difference to any number. */

import { NOTHING } from './cells/cell.ts'
import type { PartRows } from './kernels/kernels.ts'
import type { Arena, Numbers } from './numbers.ts'
import type { Architecture, Schedule } from './spec.ts'

/** Examples from … to of a batch. */
export interface Part {
  from: number
  to: number
}

/** How many parts a batch of B examples has: always a power of two, and a matter of B alone, never of the machine. */
export function partsOf(batch: number): number {
  return batch < 16 ? 1 : batch < 64 ? 2 : 4
}

/** The same for a network: one part where nobody could compute a part alone, because an output is fed back, a state goes from batch to batch,
 *  or numbers are dropped at random. */
export function partsFor({ dropout }: Architecture, { feedback, initial }: Schedule, batch: number): number {
  return feedback || initial !== 'zero' || dropout.input > 0 || dropout.readOut > 0 ? 1 : partsOf(batch)
}

/** Part `index` of `parts`. */
export function partAt(batch: number, parts: number, index: number): Part {
  return { from: Math.floor((index * batch) / parts), to: Math.floor(((index + 1) * batch) / parts) }
}

/** Its rows in a matrix of (steps, batch) rows. */
export function partRows(steps: number, batch: number, parts: number, index: number): PartRows {
  const { from, to } = partAt(batch, parts, index)
  return { steps, batch, from, count: to - from }
}

/** What `sumInPairs` needs beside arrays like these. */
export function scratchFor(parts: number, like: readonly Numbers[], arena: Arena): Numbers[][] {
  const sets: Numbers[][] = []
  for (let left = parts; left > 1; left /= 2) sets.push(like.map(({ length }) => (length > 0 ? arena.take(length) : NOTHING)))
  return sets
}

/** Gradients of the parts from … from + count, count a power of two, added up in pairs: (0 + 1) + (2 + 3). `compute` writes those of one
 *  part into `to`; `scratch` has one more set of arrays for each halving. */
export function sumInPairs(from: number, count: number, to: readonly Numbers[], scratch: readonly (readonly Numbers[])[], compute: (part: number, to: readonly Numbers[]) => void): void {
  if (count === 1) return compute(from, to)
  const half = count / 2
  const [other, ...deeper] = scratch
  sumInPairs(from, half, to, deeper, compute)
  sumInPairs(from + half, half, other, deeper, compute)
  to.forEach((numbers, i) => addAll(numbers, other[i]))
}

/** to += from. */
export function addAll(to: Numbers, from: ArrayLike<number>): void {
  for (let i = 0; i < to.length; i++) to[i] += from[i]
}
