/** Where shorter sequences of a batch are filled up: after their last real step, or before their first. */

export const PADDINGS = ['after', 'before'] as const
export type Padding = (typeof PADDINGS)[number]

/** The first real step (from 0) of a sequence of this length among T. */
export function firstStep(length: number, steps: number, padding: Padding = 'after'): number {
  return padding === 'before' ? steps - length : 0
}

export function isRealStep(step: number, length: number, steps: number, padding: Padding = 'after'): boolean {
  const first = firstStep(length, steps, padding)
  return step >= first && step < first + length
}
