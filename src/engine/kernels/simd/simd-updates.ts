/** The update rules by way of the module's functions. */

import type { RuleSettings, Stretch, UpdateRules } from '../update-rules.ts'
import type { Locate, SimdExports } from './simd-module.ts'

const FLOAT = 4

export function createSimdUpdates(simd: SimdExports, locate: Locate): UpdateRules {
  const at = (numbers: Stretch['value'], { start }: Stretch) => locate(numbers) + start * FLOAT
  return {
    sgd({ rate }, part) {
      simd.sgd(at(part.value, part), at(part.gradient, part), part.end - part.start, part.scale, rate)
    },
    momentum({ rate, momentum }, part) {
      simd.momentum(at(part.value, part), at(part.gradient, part), at(part.v, part), part.end - part.start, part.scale, rate, momentum)
    },
    rmsprop({ rate, epsilon, decay }, part) {
      simd.rmsprop(at(part.value, part), at(part.gradient, part), at(part.v, part), part.end - part.start, part.scale, rate, epsilon, decay, 1 - decay)
    },
    adagrad({ rate, epsilon }, part) {
      simd.adagrad(at(part.value, part), at(part.gradient, part), at(part.v, part), part.end - part.start, part.scale, rate, epsilon)
    },
    adam(settings: RuleSettings, part: Stretch, beta1Power: number, beta2Power: number) {
      const { rate, beta1, beta2, epsilon } = settings
      const [value, gradient, m, v] = [at(part.value, part), at(part.gradient, part), at(part.m, part), at(part.v, part)]
      const step = rate / (1 - beta1Power)
      simd.adam(value, gradient, m, v, part.end - part.start, part.scale, beta1, 1 - beta1, beta2, 1 - beta2, step, 1 / (1 - beta2Power), epsilon)
    },
  }
}
