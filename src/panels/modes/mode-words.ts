/** Shapes of a mode as they are written: what goes in and what is read. One step, or one output, has no time axis. */

import { shapeText } from '../../text/symbols.ts'
import type { Shape } from '../shape.ts'

export function shapesOf({ architecture, schedule, batch }: Shape): { x: string; y: string } {
  const inputs = schedule.hasInput.filter(Boolean).length
  const timed = (count: number, width: number) => shapeText(count === 1 ? [batch, width] : [batch, count, width])
  return { x: timed(inputs, architecture.inputSize), y: timed(schedule.reads.length, architecture.outputSize) }
}
