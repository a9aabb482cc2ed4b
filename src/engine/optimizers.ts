/** How weights move: one rule for each optimizer. All state is in the arguments, so a checkpoint is a copy of it. */

import { plainUpdates } from './kernels/plain-updates.ts'
import type { RuleSettings, UpdateRules } from './kernels/update-rules.ts'
import type { Arena, Numbers } from './numbers.ts'
import type { OptimizerName } from './spec.ts'

export interface OptimizerSettings extends RuleSettings {
  name: OptimizerName
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

/** One update of all parameters, in place. Each gradient counts times `scale` (the global clip) and is not altered.
 *  `rules`: those of the model's kernels. */
export function update(settings: OptimizerSettings, state: OptimizerState, parameters: readonly Parameter[], scale = 1, rules: UpdateRules = plainUpdates): void {
  const { scalars } = state
  if (settings.name === 'adam') {
    scalars.beta1Power! *= settings.beta1
    scalars.beta2Power! *= settings.beta2
  }
  const rule = rules[settings.name]
  for (const parameter of parameters) {
    const { name, value, gradient, rows } = parameter
    const m = state.arrays[`m.${name}`] ?? NONE
    const v = state.arrays[`v.${name}`] ?? NONE
    rule(settings, { value, gradient, m, v, rows, scale }, scalars.beta1Power!, scalars.beta2Power!)
  }
}

const NONE = new Float32Array(0)
