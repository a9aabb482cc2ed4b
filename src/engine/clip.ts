/** Two ways to hold a gradient in: by the norm of all of it, or number by number. */

import type { Numbers } from './numbers.ts'
import { forStretches } from './stretches.ts'
import type { Stretched } from './stretches.ts'

/** Square root of the sum of squares of all numbers of all gradients. */
export function globalNorm(gradients: readonly Numbers[]): number {
  let sum = 0
  for (const gradient of gradients) sum += sumOfSquares(gradient)
  return Math.sqrt(sum)
}

/** The same of the gradients of these parameters: of an embedding only the rows of the batch, the others are zeros. */
export function gradientNorm(parameters: readonly (Stretched & { gradient: Numbers })[]): number {
  let sum = 0
  for (const parameter of parameters) forStretches(parameter, (start, end) => void (sum += sumOfSquares(parameter.gradient, start, end)))
  return Math.sqrt(sum)
}

export function sumOfSquares(numbers: Numbers, start = 0, end = numbers.length): number {
  let sum = 0
  for (let i = start; i < end; i++) sum += numbers[i]! * numbers[i]!
  return sum
}

/** The factor that brings a gradient of this norm down to at most `max` (Pascanu et al. 2013); no epsilon. `max` null: 1. */
export function clipScale(norm: number, max: number | null): number {
  return max === null || !(norm > max) ? 1 : max / norm
}

/** Each number to −bound … bound in place, as Lasagne's `grad_clipping` does at each timestep's pre-activation. NaN stays. */
export function clampInPlace(numbers: Numbers, bound: number): void {
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!
    if (value > bound) numbers[i] = bound
    else if (value < -bound) numbers[i] = -bound
  }
}
