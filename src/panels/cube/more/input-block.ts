/** X of the batch on the stage as the panels read it: any number by example, timestep and feature, and how much of it is drawn. */

import type { BlockSizes, CellAt } from '../../../figures/cube-block/turned.ts'
import type { Snapshot } from '../../../trace/contract/tensors.ts'

export interface InputBlock {
  sizes: BlockSizes
  /** At most MOST of each axis. */
  drawn: BlockSizes
  valueAt(at: CellAt): number | null
  max: number
}

export const MOST = 12

/** null while the numbers are not there. */
export function inputBlock(snapshot: Snapshot | null): InputBlock | null {
  const view = snapshot?.tensors['x']
  if (view === undefined || view.shape.length !== 3) return null
  const [time = 1, batch = 1, features = 1] = view.shape
  const drawn = { batch: Math.min(MOST, batch), time: Math.min(MOST, time), features: Math.min(MOST, features) }
  let max = 0
  for (let i = 0; i < view.data.length; i++) if (Number.isFinite(view.data[i])) max = Math.max(max, Math.abs(view.data[i]!))
  return { sizes: { batch, time, features }, drawn, max, valueAt: (at) => view.data[(at.time * batch + at.batch) * features + at.features] ?? null }
}
