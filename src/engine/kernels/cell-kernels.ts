/** The elementwise parts of the cells' timesteps, each with its derivative, as interfaces; what they compute is written out in
 *  cells/. Slabs are (B, H), those called _bg (B, G·H). */

import type { Numbers } from '../numbers.ts'

export interface Activation {
  /** In place. */
  apply(a: Numbers): void
  /** da = dh ⊙ act'(a), written with h = act(a). */
  derive(da: Numbers, dh: Numbers, h: Numbers): void
}

export interface LstmSlabs {
  readonly gates_bg: Numbers
  readonly h_bh: Numbers
  readonly c_bh: Numbers
  readonly cPrev_bh: Numbers
  readonly tanhC_bh: Numbers
  readonly dh_bh: Numbers
  readonly dc_bh: Numbers
  readonly dcPrev_bh: Numbers
  readonly da_bg: Numbers
}

export interface LstmKernels {
  /** gates, c, tanhC and h from the pre-activations in gates, and cPrev. */
  activate(step: LstmSlabs, batch: number, hidden: number): void
  /** The rows b0 … b1 of da, dc and dcPrev, from dh and dc. */
  derive(step: LstmSlabs, b0: number, b1: number, hidden: number): void
}

export interface GruSlabs {
  readonly gates_bg: Numbers
  readonly q_bg: Numbers
  readonly h_bh: Numbers
  readonly hPrev_bh: Numbers
  readonly dh_bh: Numbers
  readonly dhPrev_bh: Numbers
  readonly da_bg: Numbers
  readonly dq_bg: Numbers
}

export interface GruKernels {
  /** gates and h from the x side in gates, q and hPrev. */
  activate(step: GruSlabs, batch: number, hidden: number): void
  /** da and dq from dh. */
  derive(step: GruSlabs, batch: number, hidden: number): void
  /** dhPrev += dh ⊙ z in the rows b0 … b1: the straight way from h' to h. */
  passKeep(step: GruSlabs, b0: number, b1: number, hidden: number): void
}
