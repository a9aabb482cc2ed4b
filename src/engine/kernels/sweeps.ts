/** A layer's whole way through time as one call, for kernel sets that have that: what src/engine/loop.ts does step by step with the cells,
 *  with the same bits. */

import type { Numbers } from '../numbers.ts'
import type { CellName } from '../spec.ts'

/** The arrays of one layer and direction, outermost axis time; those that a cell does not have are empty. */
export interface SweepArrays {
  readonly h_tbh: Numbers
  readonly c_tbh: Numbers
  readonly dh_tbh: Numbers
  readonly dc_tbh: Numbers
  readonly tanhC_tbh: Numbers
  readonly gates_tbg: Numbers
  readonly q_tbg: Numbers
  readonly da_tbg: Numbers
  readonly dq_tbg: Numbers
  readonly mask_tb: Numbers
  readonly Wh: Numbers
  readonly bh: Numbers
  /** Room for Wh in the order in which products read it; see panelRoom. */
  readonly panels: Numbers
}

export interface SweepSizes {
  cell: CellName
  steps: number
  batch: number
  hidden: number
  /** Whether the direction runs from the last timestep to the first. */
  falling: boolean
}

export interface Sweep {
  /** Every step's state and activated gates; gates_tbg holds x·Wx + b before. */
  forward(masked: boolean): void
  /** Every step's da (dq) and dh (dc). Bounds as an objective's; null: none. */
  backward(masked: boolean, stepClip: number | null, truncate: number | null): void
}

/** Where the arrays lie is looked up once; they are used for good. */
export type CreateSweep = (sizes: SweepSizes, arrays: SweepArrays) => Sweep

/** Numbers that `panels` has: Wh (H, G·H), or its transpose, in panels of eight columns. */
export function panelRoom(hidden: number, columns: number): number {
  const whole = (n: number) => 8 * Math.ceil(n / 8)
  return Math.max(hidden * whole(columns), columns * whole(hidden))
}
