/** The weights after this iteration's update, on copies, by the optimizer's own code. The run's weights stay as they are. */

import type { Numbers } from '../../engine/numbers.ts'
import { update } from '../../engine/optimizers.ts'
import type { OptimizerState } from '../../engine/optimizers.ts'
import type { Parameter } from '../../engine/parameters.ts'
import type { TracedRun } from './traced-run.ts'

export interface Updated {
  /** By the name of the weight. */
  values: Record<string, Numbers>
  state: OptimizerState
}

/** Only of these parameters (all, or one that is asked about). */
export function updatedOf({ optimizer, clipScale, workspace }: TracedRun, parameters: readonly Parameter[]): Updated {
  const names = new Set(parameters.map(({ name }) => name))
  const arrays = Object.entries(optimizer.state.arrays).filter(([slot]) => names.has(slot.slice(slot.indexOf('.') + 1)))
  const state: OptimizerState = { arrays: Object.fromEntries(arrays.map(([slot, numbers]) => [slot, numbers.slice()])), scalars: { ...optimizer.state.scalars } }
  const copies = parameters.map((parameter) => ({ ...parameter, value: parameter.value.slice() }))
  update(optimizer.settings, state, copies, clipScale, workspace.model.kernels.updates)
  return { values: Object.fromEntries(copies.map(({ name, value }) => [name, value])), state }
}

/** Wx.l0.fwd → Wx'.l0.fwd. */
export function updatedName(name: string): string {
  const [kind, ...place] = name.split('.')
  return [`${kind}'`, ...place].join('.')
}
