/** What derive needs of a run: a workspace after forward, loss and backward pass, before the update. Nobody here changes it. */

import type { OptimizerSettings, OptimizerState } from '../../engine/optimizers.ts'
import type { Padding } from '../../engine/padding.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { BatchData } from '../../tasks/data.ts'
import type { NotFinite } from '../contract/tensors.ts'

export interface TracedRun {
  runId: number
  /** Number of updates made before this batch. */
  iteration: number
  workspace: Workspace
  /** B lengths, for the pictures. */
  lengths: number[] | null
  padding?: Padding
  /** The examples, for the pictures. */
  data: BatchData | null
  loss: number
  gradNorm: number
  /** Factor of the global clip; 1: not clipped. */
  clipScale: number
  optimizer: { settings: OptimizerSettings; state: OptimizerState }
  notFinite: NotFinite | null
}
