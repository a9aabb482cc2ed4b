/** Which of its layouts the stage shows at a moment, and that layout's parts. All are the same network: parts keep their ids. */

import { blockOf } from './block.ts'
import { chartOf } from './chart.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { foldedOf } from './folded.ts'
import type { Shape } from '../parts.ts'
import type { Camera } from '../../../trace/contract/camera.ts'
import type { Cut } from '../../../trace/contract/cut.ts'

export const LAYOUTS = ['chart', 'folded', 'block'] as const
export type LayoutName = (typeof LAYOUTS)[number]

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

/** The block is what is laid out; once something is fed it is the tape. The way back needs the states of all timesteps, and a second
 *  direction the whole sequence at once: they are always unfolded. */
export function layoutAt({ layout, shape, moments, moment }: Pick<LayoutOptions, 'layout' | 'shape' | 'moments' | 'moment'>): LayoutName {
  if (layout === 'chart' || !foldable(shape)) return 'chart'
  const loss = moments.findIndex(({ kind }) => kind === 'loss')
  if (loss >= 0 && moment >= loss) return 'chart'
  return layout === 'block' && moments[moment]?.kind === 'data' ? 'block' : 'folded'
}

export const foldable = ({ architecture }: Pick<Shape, 'architecture'>) => architecture.directions === 1
