/** The plain rules by which weights move: the reference. */

import { forStretches } from '../stretches.ts'
import type { Moved, RuleSettings, UpdateRules } from './update-rules.ts'

export const plainUpdates: UpdateRules = { sgd, momentum, rmsprop, adagrad, adam }

/** w ← w − rate · g. */
function sgd({ rate }: RuleSettings, moved: Moved): void {
  const { value, gradient, scale } = moved
  forStretches(moved, (start, end) => {
    for (let i = start; i < end; i++) value[i]! -= rate * (gradient[i]! * scale)
  })
}

/** v ← momentum · v − rate · g; w ← w + v (classic, as Lasagne and Keras; PyTorch keeps v without the rate in it). */
function momentum({ rate, momentum }: RuleSettings, moved: Moved): void {
  const { value, gradient, v, scale } = moved
  forStretches(moved, (start, end) => {
    for (let i = start; i < end; i++) {
      v[i] = momentum * v[i]! - rate * (gradient[i]! * scale)
      value[i]! += v[i]!
    }
  })
}

/** v ← decay · v + (1 − decay) · g²; w ← w − rate · g / √(v + epsilon): epsilon inside the root, as Lasagne and Keras 3 have
 *  it (PyTorch and Keras 2 add it outside). Tieleman and Hinton 2012. */
function rmsprop({ rate, decay, epsilon }: RuleSettings, moved: Moved): void {
  const { value, gradient, v, scale } = moved
  forStretches(moved, (start, end) => {
    for (let i = start; i < end; i++) {
      const g = gradient[i]! * scale
      const mean = decay * v[i]! + (1 - decay) * g * g
      v[i] = mean
      value[i]! -= (rate * g) / Math.sqrt(mean + epsilon)
    }
  })
}

/** v ← v + g²; w ← w − rate · g / √(v + epsilon): epsilon inside the root, as Lasagne. Duchi et al. 2011. */
function adagrad({ rate, epsilon }: RuleSettings, moved: Moved): void {
  const { value, gradient, v, scale } = moved
  forStretches(moved, (start, end) => {
    for (let i = start; i < end; i++) {
      const g = gradient[i]! * scale
      const sum = v[i]! + g * g
      v[i] = sum
      value[i]! -= (rate * g) / Math.sqrt(sum + epsilon)
    }
  })
}

/** m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; w ← w − rate · m̂ / (√v̂ + epsilon), m̂ = m / (1 − β₁ⁿ), v̂ = v / (1 − β₂ⁿ).
 *  Kingma and Ba 2015, algorithm 1. */
function adam({ rate, beta1, beta2, epsilon }: RuleSettings, moved: Moved, beta1Power: number, beta2Power: number): void {
  const { value, gradient, m, v, scale } = moved
  const step = rate / (1 - beta1Power)
  const correction = 1 / (1 - beta2Power)
  forStretches(moved, (start, end) => {
    for (let i = start; i < end; i++) {
      const g = gradient[i]! * scale
      const first = beta1 * m[i]! + (1 - beta1) * g
      const second = beta2 * v[i]! + (1 - beta2) * g * g
      m[i] = first
      v[i] = second
      value[i]! -= (step * first) / (Math.sqrt(second * correction) + epsilon)
    }
  })
}
