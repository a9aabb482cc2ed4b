/** Which steps stand at full size at a moment, for whoever shows the whole sequence beside the stage. */

import { windowOf } from './layouts/columns.ts'
import { frameOf } from './layouts/frame.ts'
import type { Shape, Size } from './parts.ts'
import { timelineOf } from './timeline.ts'
import type { Moment } from '../../trace/contract/moments.ts'

/** First and last step from 0; null where all steps are at full size. */
export function stageWindow(shape: Shape, moments: Moment[], moment: number, size: Size, presenting = 0): { from: number; to: number } | null {
  const timeline = timelineOf(moments, moment, shape.schedule.steps)
  return windowOf(frameOf({ shape, timeline, depth: 1, size, presenting }).columns)
}
