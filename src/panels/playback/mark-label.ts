/** What stands on a mark of the playback bar: "x₃ → h₃", "loss", "∂ t = 3"; on a narrow one "h₃", "L", "∂3". */

import type { Say } from '../../text/catalogue.ts'
import { stateLetter } from '../../text/status.ts'
import { atStep } from '../../text/symbols.ts'
import type { Moment } from '../../trace/contract/moments.ts'

export type LabelLength = 'full' | 'short' | 'none'

/** Least widths, in font sizes, of a mark with words: "x₁₂ → h₁₂" with an arrow of a direction, and "∂12". */
const FULL = { digit: 4.1, digits: 5.4, directions: 1.4 }
const SHORT = { digit: 1.75, digits: 2.15, directions: 0.8 }

/** "batch", in font sizes. */
const BATCH = 2.75

/** Which labels fit on all marks alike. `widths`: of the narrowest of the steps, and of the batch's, px. */
export function labelLength({ step: width, batch }: { step: number; batch: number }, text: number, steps: number, twoDirections: boolean): LabelLength {
  const least = (of: typeof FULL) => text * ((steps < 10 ? of.digit : of.digits) + (twoDirections ? of.directions : 0))
  if (steps < 100 && width >= least(FULL) && batch >= text * BATCH) return 'full'
  return steps < 100 && width >= least(SHORT) ? 'short' : 'none'
}

export function markLabel(say: Say, moment: Moment, twoDirections: boolean, length: Exclude<LabelLength, 'none'> = 'full'): string {
  const words = length === 'full' ? 'playback.marks' : 'playback.shortMarks'
  if (moment.kind === 'feed') {
    return say(`${words}.feed`, { x: atStep('x', moment.step), h: atStep(stateLetter({ twoDirections }, moment.direction), moment.step) })
  }
  if (moment.kind === 'read') return say(`${words}.read`, { h: atStep('h', moment.step), y: atStep('y', moment.step) })
  if (moment.kind === 'back') return say(`${words}.back`, { t: moment.step + 1 })
  return say(`${words}.${moment.kind}`)
}
