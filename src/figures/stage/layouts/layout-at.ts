/** Which layout the stage shows at a moment, of the one that is wished. Apart from the layouts, for whoever only asks. */

import type { Shape } from '../parts.ts'
import type { Moment } from '../../../trace/contract/moments.ts'

export const LAYOUTS = ['chart', 'folded', 'block'] as const
export type LayoutName = (typeof LAYOUTS)[number]

interface LayoutWish {
  layout: LayoutName
  shape: Shape
  moments: Moment[]
  moment: number
}

/** The block is what is laid out; once something is fed it is the tape. The way back needs the states of all timesteps, and a second
 *  direction the whole sequence at once: they are always unfolded. */
export function layoutAt({ layout, shape, moments, moment }: LayoutWish): LayoutName {
  if (layout === 'chart' || !foldable(shape)) return 'chart'
  const loss = moments.findIndex(({ kind }) => kind === 'loss')
  if (loss >= 0 && moment >= loss) return 'chart'
  return layout === 'block' && moments[moment]?.kind === 'data' ? 'block' : 'folded'
}

export const foldable = ({ architecture }: Pick<Shape, 'architecture'>) => architecture.directions === 1
