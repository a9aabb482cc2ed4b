/** The shape of what the block has so far, or of what is cut out of it, in both orders of axes. */

import { CUT_AXES, TIME_FIRST, axesLeft, cutCode } from '../../trace/contract/cut.ts'
import type { Cut } from '../../trace/contract/cut.ts'
import { shapeText } from '../../text/symbols.ts'
import type { Shape } from '../shape.ts'
import type { ShapeLine } from './shape-lines.ts'

/** X without the axes that are not there yet, as code, and its sizes. */
export function builtShape({ architecture, schedule, batch }: Pick<Shape, 'architecture' | 'schedule' | 'batch'>, built: number): { code: string; sizes: number[] } {
  const sizes = [batch, schedule.steps, architecture.inputSize]
  const there = Math.min(3, Math.max(0, built))
  const code = ['X[0, 0, 0]', 'X[0, 0, :]', 'X[0, :, :]', 'X'][there]!
  return { code, sizes: sizes.slice(3 - there) }
}

export function blockLines(shape: Shape, built: number, cut: Cut | null, order: 'btd' | 'tbd' = 'btd'): ShapeLine[] {
  const whole = builtShape(shape, built)
  const line = (code: string, sizes: number[]): ShapeLine => [{ text: `${code} ${sizes.length === 0 ? '()' : shapeText(sizes)}`, role: 'input' }]
  if (built < 3) return [line(whole.code, whole.sizes)]
  const turned = order === 'tbd'
  const [batch = 1, time = 1, features = 1] = whole.sizes
  const wholes = [line('X', whole.sizes), ...(turned ? [line('X.transpose(0, 1)', [time, batch, features])] : [])]
  if (cut === null) return wholes
  const sizes = { batch: shape.batch, time: shape.schedule.steps, features: shape.architecture.inputSize }
  return [...wholes, line(cutCode(cut, turned ? TIME_FIRST : CUT_AXES), axesLeft(cut, turned ? TIME_FIRST : CUT_AXES).map((axis) => sizes[axis]))]
}
