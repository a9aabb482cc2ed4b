/** What stands on a mark of the playback bar: "x₃ → h₃", "loss", "∂ t = 3". */

import type { Say } from '../../text/catalogue.ts'
import { stateLetter } from '../../text/status.ts'
import { atStep } from '../../text/symbols.ts'
import type { Moment } from '../../trace/contract/moments.ts'

export function markLabel(say: Say, moment: Moment, twoDirections: boolean): string {
  if (moment.kind === 'feed') {
    return say('playback.marks.feed', { x: atStep('x', moment.step), h: atStep(stateLetter({ twoDirections }, moment.direction), moment.step) })
  }
  if (moment.kind === 'read') return say('playback.marks.read', { h: atStep('h', moment.step), y: atStep('y', moment.step) })
  if (moment.kind === 'back') return say('playback.marks.back', { t: moment.step + 1 })
  return say(`playback.marks.${moment.kind}`)
}
