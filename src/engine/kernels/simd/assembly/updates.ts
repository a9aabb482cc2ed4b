/** The rules by which weights move; formulas in src/engine/optimizers.ts. Each gradient counts times `scale`. */

import { storeFirst } from './lanes'

export function sgd(value: usize, gradient: usize, length: i32, scale: f32, rate: f32): void {
  for (; length > 0; length -= 4) {
    const g = f32x4.mul(v128.load(gradient), f32x4.splat(scale))
    storeFirst(value, f32x4.sub(v128.load(value), f32x4.mul(f32x4.splat(rate), g)), length)
    value += 16
    gradient += 16
  }
}

export function momentum(value: usize, gradient: usize, v: usize, length: i32, scale: f32, rate: f32, kept: f32): void {
  for (; length > 0; length -= 4) {
    const g = f32x4.mul(v128.load(gradient), f32x4.splat(scale))
    const step = f32x4.sub(f32x4.mul(f32x4.splat(kept), v128.load(v)), f32x4.mul(f32x4.splat(rate), g))
    storeFirst(v, step, length)
    storeFirst(value, f32x4.add(v128.load(value), step), length)
    value += 16
    gradient += 16
    v += 16
  }
}

/** value −= rate · g / √(mean + epsilon). */
// @ts-ignore: decorator
@inline
function moveByRoot(value: usize, g: v128, mean: v128, length: i32, rate: f32, epsilon: f32): void {
  const root = f32x4.sqrt(f32x4.add(mean, f32x4.splat(epsilon)))
  storeFirst(value, f32x4.sub(v128.load(value), f32x4.div(f32x4.mul(f32x4.splat(rate), g), root)), length)
}

export function rmsprop(value: usize, gradient: usize, v: usize, length: i32, scale: f32, rate: f32, epsilon: f32, decay: f32, fresh: f32): void {
  for (; length > 0; length -= 4) {
    const g = f32x4.mul(v128.load(gradient), f32x4.splat(scale))
    const mean = f32x4.add(f32x4.mul(f32x4.splat(decay), v128.load(v)), f32x4.mul(f32x4.mul(f32x4.splat(fresh), g), g))
    storeFirst(v, mean, length)
    moveByRoot(value, g, mean, length, rate, epsilon)
    value += 16
    gradient += 16
    v += 16
  }
}

export function adagrad(value: usize, gradient: usize, v: usize, length: i32, scale: f32, rate: f32, epsilon: f32): void {
  for (; length > 0; length -= 4) {
    const g = f32x4.mul(v128.load(gradient), f32x4.splat(scale))
    const sum = f32x4.add(v128.load(v), f32x4.mul(g, g))
    storeFirst(v, sum, length)
    moveByRoot(value, g, sum, length, rate, epsilon)
    value += 16
    gradient += 16
    v += 16
  }
}

/** `fresh1`, `fresh2`: 1 − β₁, 1 − β₂. `step`: rate / (1 − β₁ⁿ). `correction`: 1 / (1 − β₂ⁿ). */
export function adam(
  value: usize, gradient: usize, m: usize, v: usize, length: i32, scale: f32,
  beta1: f32, fresh1: f32, beta2: f32, fresh2: f32, step: f32, correction: f32, epsilon: f32,
): void {
  for (; length > 0; length -= 4) {
    const g = f32x4.mul(v128.load(gradient), f32x4.splat(scale))
    const first = f32x4.add(f32x4.mul(f32x4.splat(beta1), v128.load(m)), f32x4.mul(f32x4.splat(fresh1), g))
    const second = f32x4.add(f32x4.mul(f32x4.splat(beta2), v128.load(v)), f32x4.mul(f32x4.mul(f32x4.splat(fresh2), g), g))
    storeFirst(m, first, length)
    storeFirst(v, second, length)
    const root = f32x4.sqrt(f32x4.mul(second, f32x4.splat(correction)))
    const move = f32x4.div(f32x4.mul(f32x4.splat(step), first), f32x4.add(root, f32x4.splat(epsilon)))
    storeFirst(value, f32x4.sub(v128.load(value), move), length)
    value += 16
    gradient += 16
    m += 16
    v += 16
  }
}
