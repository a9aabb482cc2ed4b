/** How a weight moves, as an interface; the formulas stand with the plain rules. */

import type { Numbers } from '../numbers.ts'
import type { Stretched } from '../stretches.ts'

/** A weight, its gradient (which counts times `scale`), the optimizer's state, and which rows move. */
export interface Moved extends Stretched {
  gradient: Numbers
  m: Numbers
  v: Numbers
  scale: number
}

export interface RuleSettings {
  rate: number
  /** momentum: share of the last step that is kept. */
  momentum: number
  /** rmsprop: share of the running mean of squares that is kept. */
  decay: number
  beta1: number
  beta2: number
  epsilon: number
}

/** `beta1Power`, `beta2Power`: adam's, the powers of its betas after this update. */
export type UpdateRule = (settings: RuleSettings, moved: Moved, beta1Power: number, beta2Power: number) => void

export type UpdateRules = Record<'sgd' | 'momentum' | 'rmsprop' | 'adagrad' | 'adam', UpdateRule>
