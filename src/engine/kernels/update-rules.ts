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

export interface UpdateRules {
  sgd(settings: RuleSettings, stretch: Stretch): void
  momentum(settings: RuleSettings, stretch: Stretch): void
  rmsprop(settings: RuleSettings, stretch: Stretch): void
  adagrad(settings: RuleSettings, stretch: Stretch): void
  /** `beta1Power`, `beta2Power`: the powers of the betas after this update. */
  adam(settings: RuleSettings, stretch: Stretch, beta1Power: number, beta2Power: number): void
}
