/** The chart: every part of the picture at one moment, as numbers. Time to the right, depth of the network upward, batch into the page. */

import { arrowParts } from './arrows.ts'
import { cardParts } from './cards.ts'
import { feedbackParts } from './feedback.ts'
import { frameOf } from './frame.ts'
import { gradientParts } from './gradients.ts'
import type { Frame } from './frame.ts'
import { labelParts } from './labels.ts'
import { lossParts } from './loss.ts'
import { roadParts } from './road.ts'
import { trayParts } from './tray.ts'
import { weightParts } from './weights.ts'
import type { Part, Shape, Size } from '../parts.ts'
import { timelineOf } from '../timeline.ts'
import type { Moment } from '../../../trace/contract/moments.ts'

export interface ChartOptions {
  shape: Shape
  moments: Moment[]
  /** An integer. */
  moment: number
  depth: number
  size: Size
  presenting?: number
}

export interface Chart {
  frame: Frame
  /** In drawing order. */
  parts: Part[]
  /** The same picture in the parts that other layouts have, for going from one to another; where it is left out, `parts`. */
  loose?: Part[]
}

export function chartOf({ shape, moments, moment, depth, size, presenting = 0 }: ChartOptions): Chart {
  const timeline = timelineOf(moments, moment, shape.schedule.steps)
  const frame = frameOf({ shape, timeline, depth, size, presenting })
  return { frame, parts: [...weightParts(frame), ...feedbackParts(frame), ...cardParts(frame), ...arrowParts(frame), ...roadParts(frame), ...lossParts(frame), ...gradientParts(frame), ...trayParts(frame), ...labelParts(frame)] }
}
