/** What the page knows of the cube's panels: which there are, and what their experiments have answered. */

import type { EpochsPartial, EpochsResult, TransposedResult } from '../trace/contract/cube-experiments.ts'

export const CUBE_PANELS = ['order', 'batches', 'lengths'] as const
export type CubePanelName = (typeof CUBE_PANELS)[number]

export interface CubeState {
  /** The (T, B, D) block is fed to the network that expects (B, T, D), and the sequence looked at, from 0. */
  transposed: { on: boolean; sequence: number; result: TransposedResult | null; failed: boolean }
  /** Batch 1 and 32 over the same data. `result` grows while it runs. */
  epochs: { epochs: number; running: boolean; result: EpochsPartial | EpochsResult | null; failed: boolean }
}

export const EPOCHS = [1, 3, 10] as const

export const FRESH_CUBE: CubeState = {
  transposed: { on: false, sequence: 0, result: null, failed: false },
  epochs: { epochs: EPOCHS[1], running: false, result: null, failed: false },
}
