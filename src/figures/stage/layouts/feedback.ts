/** Where an output is fed back: one arrow from each y to the next x, down the gap between two steps, behind everything else. */

import { columnAt, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { ribbon } from './ribbons.ts'
import type { Part, RibbonPart } from '../parts.ts'
import type { Timeline } from '../timeline.ts'
import { bottomOf, heightOf, leftAt, rightOf, topOf } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'
import { headLength } from '../../../marks/paths.ts'

const CLEAR = 2.5

/** The moment at which the input of this step is known: when the output before it is. */
export function fedAt({ read, feed }: Timeline, step: number): number {
  return Math.min(read(step - 1), feed(step, 'fwd'))
}

/** Steps without an input of their own that stand beside the step before them. */
function fedSteps(frame: Frame): number[] {
  const { steps, hasInput, feedback } = frame.shape.schedule
  if (!feedback) return []
  const all = Array.from({ length: steps }, (_, step) => step)
  return all.filter((step) => step > 0 && !hasInput[step] && columnAt(frame, step).full && columnAt(frame, step - 1).full)
}

export function feedbackParts(frame: Frame): Part[] {
  const [y, x] = [frame.rows.find(({ kind }) => kind === 'y'), frame.rows.find(({ kind }) => kind === 'x')]
  if (!x || !y) return []
  return fedSteps(frame).map((step) => feedbackArrow(frame, slabOf(frame, y, step - 1), slabOf(frame, x, step), step))
}

/** Out of the output's right side, down, and into the input's left side. */
function feedbackArrow(frame: Frame, from: Slab, to: Slab, step: number): RibbonPart {
  const { moment, phase } = frame.timeline
  const look = fedAt(frame.timeline, step) > moment ? 'skeleton' : phase === 'backward' ? 'done' : 'live'
  const id = `feedback@${step + 1}${look === 'skeleton' ? '?' : ''}`
  const x = laneX(frame, from)
  const start = bottomOf(from) - heightOf(from) / 2
  const end = (bottomOf(to) + topOf(to)) / 2
  const arrow = { id, role: 'output', look, arrow: null, step } as const
  return ribbon(frame, arrow, [-1], [rightOf(from) + CLEAR, start, x, start, x, end, leftAt(to, end) - CLEAR, end], 4, 0)
}

/** Near the step that it leaves: the heads of the level arrows are at the gap's other end, in the backward pass a gradient in its middle. */
function laneX(frame: Frame, from: Slab): number {
  const { columns, measures, gradients, depth } = frame
  const width = frame.front + columns.face * depth
  const free = gradients ? columns.pitch / 2 - width : columns.pitch - width - headLength(measures.head)
  return rightOf(from) + Math.max(1.5, Math.min(free * 0.4, 14 * measures.scale))
}
