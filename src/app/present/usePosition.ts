/** Where a presentation stands, in the words that both of its windows have: in the lesson, or in a mix-up and which of the lesson's it is. */

import { MIXUP_PARTS } from '../../lessons/path.ts'
import type { Place } from '../../lessons/path.ts'
import { useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { presentWords } from '../../text/present.ts'
import type { PresentWords } from '../../text/present.ts'

const KEYS = { spine: 'position', behind: 'behindPosition', mixups: 'mixupPosition', moments: 'momentPosition' } as const satisfies Record<Place['part'], keyof PresentWords>

export function usePosition(place: Place | undefined): string {
  const words = presentWords(useApp((app) => app.language))
  const mixup = useApp((app) => app.mixup)
  const part = useApp((app) => app.presenting.part)
  const parts = { part: part + 1, parts: MIXUP_PARTS }
  // Somebody has asked for it, and it may be of another lesson.
  if (mixup !== null && place?.part !== 'mixups') return fill(words.mixupApart, parts)
  return place === undefined ? '' : fill(words[KEYS[place.part]], { at: place.at + 1, of: place.of, ...parts })
}
