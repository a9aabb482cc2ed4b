/** The parts of one panel at a moment, and where the panel stands when the common clock says t. Pure. */

import { arrowParts } from '../layouts/arrows.ts'
import { cardParts } from '../layouts/cards.ts'
import { panelFrame } from '../layouts/panels.ts'
import type { PanelBox, Panels } from '../layouts/panels.ts'
import type { Part, Shape } from '../parts.ts'
import { timelineOf } from '../timeline.ts'
import type { Moment } from '../../../trace/contract/moments.ts'

export interface PanelInstant {
  shape: Shape
  moments: Moment[]
  moment: number
  depth: number
}

/** Cards and arrows only: the stamps would hide them at this size. */
export function panelParts({ shape, moments, moment, depth }: PanelInstant, panels: Panels, box: PanelBox): Part[] {
  const timeline = timelineOf(moments, moment, shape.schedule.steps)
  const frame = panelFrame(shape, timeline, panels, box, depth)
  return [...cardParts(frame), ...arrowParts(frame).filter((part) => part.kind !== 'stamp')]
}

/** The common clock counts timesteps: at `position` t all panels have done their steps up to t, and what is read there. */
export function panelPosition(moments: readonly Moment[], position: number): number {
  const done = Math.floor(position + 1e-6)
  const from = after(moments, done)
  return from + (after(moments, done + 1) - from) * Math.max(0, position - done)
}

/** The last forward moment of the first `count` steps. */
function after(moments: readonly Moment[], count: number): number {
  let last = 0
  moments.forEach((moment, index) => {
    if ((moment.kind === 'feed' || moment.kind === 'read') && moment.step < count) last = index
  })
  return last
}
