/** Whether two sides compute the same: loss and all gradients, before anything is timed. */

import type { Checked } from './training.ts'

/** Largest difference allowed, as a share of the largest number of its tensor. */
export const AGREE = 1e-4

export interface Agreement {
  loss: number
  /** Largest difference of all gradients, as such a share, and where it is. */
  worst: number
  tensor: string
  ok: boolean
}

export function agreementOf(reference: Checked, { loss, gradients }: Checked): Agreement {
  let [worst, tensor] = [0, '']
  for (const [name, expected] of Object.entries(reference.gradients)) {
    const difference = shareOff(expected, gradients[name])
    if (difference > worst) [worst, tensor] = [difference, name]
  }
  const off = Math.abs(loss - reference.loss) / Math.abs(reference.loss)
  return { loss, worst, tensor, ok: off <= AGREE && worst <= AGREE }
}

function shareOff(expected: ArrayLike<number>, given: ArrayLike<number> | undefined): number {
  if (given?.length !== expected.length) return Infinity
  let [difference, largest] = [0, 0]
  for (let i = 0; i < expected.length; i++) {
    const off = Math.abs(given[i] - expected[i])
    if (!(off <= difference)) difference = off
    largest = Math.max(largest, Math.abs(expected[i]))
  }
  return Number.isNaN(difference) ? Infinity : difference / largest
}
