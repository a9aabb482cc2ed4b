/** Which of its layouts the stage shows at a moment, and that layout's parts. All are the same network: parts keep their ids. */

import { blockOf } from './block.ts'
import { chartOf } from './chart.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { foldedOf } from './folded.ts'
import { layoutAt } from './layout-at.ts'
import type { LayoutName } from './layout-at.ts'
import type { Camera } from '../../../trace/contract/camera.ts'
import type { Cut } from '../../../trace/contract/cut.ts'

export interface LayoutOptions extends ChartOptions {
  /** What is wished; see `layoutAt`. */
  layout: LayoutName
  /** Axes that the block has so far: 0 one number, 1 a step, 2 a sequence, 3 a batch. */
  built: number
  /** What is cut out of the block, and how far it has moved: 0 … 1. */
  cut: Cut | null
  out?: number
  /** From where the block is looked at. */
  camera?: Camera
}

const LAID: Record<LayoutName, (options: LayoutOptions) => Chart> = { chart: chartOf, folded: foldedOf, block: blockOf }

export function pictureAt(options: LayoutOptions): Chart {
  return LAID[layoutAt(options)](options)
}
