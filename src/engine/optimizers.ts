/** How weights move: one rule for each optimizer. All state is in the arguments, so a checkpoint is a copy of it. */

import type { Arena, Numbers } from './numbers.ts'

export const OPTIMIZERS = ['sgd', 'momentum', 'rmsprop', 'adagrad', 'adam'] as const
export type OptimizerName = (typeof OPTIMIZERS)[number]

export interface OptimizerSettings {
  name: OptimizerName
  rate: number
  /** momentum: share of the last step that is kept. */
  momentum: number
  /** rmsprop: share of the running mean of squares that is kept. */
  decay: number
  beta1: number
  beta2: number
  epsilon: number
}

export interface OptimizerState {
  /** By slot and parameter: `m.Wx.l0.fwd`, `v.Wx.l0.fwd`. */
  arrays: Record<string, Numbers>
  /** Adam: beta1Power, beta2Power, the powers of its betas after the updates made so far. */
  scalars: Record<string, number>
}

export interface Parameter {
  name: string
  value: Numbers
  gradient: Numbers
  /** An embedding: only these rows (of `width` numbers) have a gradient, each row once. null: dense.
   *  Lazy: the other rows and their state stay as they are. For sgd and adagrad that is what the dense update does too (a zero
   *  gradient moves nothing); momentum, rmsprop and adam would also let the state of the other rows decay and move
   *  those weights on (as PyTorch's SparseAdam, and not its Adam, leaves them). */
  rows: { touched: Int32Array; width: number } | null
}

const SLOTS: Record<OptimizerName, readonly string[]> = { sgd: [], momentum: ['v'], rmsprop: ['v'], adagrad: ['v'], adam: ['m', 'v'] }

/** Zero state for parameters of these lengths. */
export function initialState(name: OptimizerName, sizes: Record<string, number>, arena: Arena): OptimizerState {
  const arrays: Record<string, Numbers> = {}
  for (const slot of SLOTS[name]) {
    for (const [parameter, length] of Object.entries(sizes)) arrays[`${slot}.${parameter}`] = arena.take(length)
  }
  return { arrays, scalars: name === 'adam' ? { beta1Power: 1, beta2Power: 1 } : {} }
}

/** One update of all parameters, in place. Each gradient counts times `scale` (the global clip) and is not altered. */
export function update(settings: OptimizerSettings, state: OptimizerState, parameters: readonly Parameter[], scale = 1): void {
  const { scalars } = state
  if (settings.name === 'adam') {
    scalars.beta1Power! *= settings.beta1
    scalars.beta2Power! *= settings.beta2
  }
  for (const parameter of parameters) {
    const m = state.arrays[`m.${parameter.name}`] ?? NONE
    const v = state.arrays[`v.${parameter.name}`] ?? NONE
    for (const [start, end] of ranges(parameter)) {
      move(settings, scalars, { value: parameter.value, gradient: parameter.gradient, m, v, start, end, scale })
    }
  }
}

const NONE = new Float32Array(0)

function* ranges({ value, rows }: Parameter): Generator<readonly [number, number]> {
  if (rows === null) yield [0, value.length]
  else for (const row of rows.touched) yield [row * rows.width, (row + 1) * rows.width]
}

interface Move {
  value: Numbers
  gradient: Numbers
  m: Numbers
  v: Numbers
  start: number
  end: number
  scale: number
}

function move(settings: OptimizerSettings, scalars: Record<string, number>, part: Move): void {
  switch (settings.name) {
    case 'sgd':
      return sgd(settings, part)
    case 'momentum':
      return momentum(settings, part)
    case 'rmsprop':
      return rmsprop(settings, part)
    case 'adagrad':
      return adagrad(settings, part)
    case 'adam':
      return adam(settings, scalars, part)
  }
}

/** w ← w − rate · g. */
function sgd({ rate }: OptimizerSettings, { value, gradient, start, end, scale }: Move): void {
  for (let i = start; i < end; i++) value[i]! -= rate * (gradient[i]! * scale)
}

/** v ← momentum · v − rate · g; w ← w + v (classic, as Lasagne and Keras; PyTorch keeps v without the rate in it). */
function momentum({ rate, momentum }: OptimizerSettings, { value, gradient, v, start, end, scale }: Move): void {
  for (let i = start; i < end; i++) {
    v[i] = momentum * v[i]! - rate * (gradient[i]! * scale)
    value[i]! += v[i]!
  }
}

/** v ← decay · v + (1 − decay) · g²; w ← w − rate · g / √(v + epsilon): epsilon inside the root, as Lasagne and Keras 3 have
 *  it (PyTorch and Keras 2 add it outside). Tieleman and Hinton 2012. */
function rmsprop({ rate, decay, epsilon }: OptimizerSettings, { value, gradient, v, start, end, scale }: Move): void {
  for (let i = start; i < end; i++) {
    const g = gradient[i]! * scale
    const mean = decay * v[i]! + (1 - decay) * g * g
    v[i] = mean
    value[i]! -= (rate * g) / Math.sqrt(mean + epsilon)
  }
}

/** v ← v + g²; w ← w − rate · g / √(v + epsilon): epsilon inside the root, as Lasagne. Duchi et al. 2011. */
function adagrad({ rate, epsilon }: OptimizerSettings, { value, gradient, v, start, end, scale }: Move): void {
  for (let i = start; i < end; i++) {
    const g = gradient[i]! * scale
    const sum = v[i]! + g * g
    v[i] = sum
    value[i]! -= (rate * g) / Math.sqrt(sum + epsilon)
  }
}

/** m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; w ← w − rate · m̂ / (√v̂ + epsilon), m̂ = m / (1 − β₁ⁿ), v̂ = v / (1 − β₂ⁿ).
 *  Kingma and Ba 2015, algorithm 1. */
function adam(settings: OptimizerSettings, scalars: Record<string, number>, { value, gradient, m, v, start, end, scale }: Move): void {
  const { rate, beta1, beta2, epsilon } = settings
  const step = rate / (1 - scalars.beta1Power!)
  const correction = 1 / (1 - scalars.beta2Power!)
  for (let i = start; i < end; i++) {
    const g = gradient[i]! * scale
    const first = beta1 * m[i]! + (1 - beta1) * g
    const second = beta2 * v[i]! + (1 - beta2) * g * g
    m[i] = first
    v[i] = second
    value[i]! -= (step * first) / (Math.sqrt(second * correction) + epsilon)
  }
}
