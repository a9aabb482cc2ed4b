/** How one stretch of a weight moves, as an interface; the formulas stand with the plain rules. */

import type { Numbers } from '../numbers.ts'

/** The numbers start … end of a weight, its gradient (which counts times `scale`) and the optimizer's state. */
export interface Stretch {
  value: Numbers
  gradient: Numbers
  m: Numbers
  v: Numbers
  start: number
  end: number
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
export type UpdateRule = (settings: RuleSettings, stretch: Stretch, beta1Power: number, beta2Power: number) => void

export type UpdateRules = Record<'sgd' | 'momentum' | 'rmsprop' | 'adagrad' | 'adam', UpdateRule>
