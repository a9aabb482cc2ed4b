/** The words with their indexes, and how often each of them occurs: from the rank comes the index. */

import { useMemo } from 'react'
import { FrequencyFigure } from '../../figures/reviews/FrequencyFigure.tsx'
import type { FrequencyWord } from '../../figures/reviews/frequency-layout.ts'
import { countText } from '../../text/reviews.ts'
import { useApp } from '../../store/useApp.ts'
import type { FoundReview } from '../../store/reviews.ts'
import { TextPart } from './TextPart.tsx'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { useRoom } from './useRoom.ts'
import { waySizes } from './way-sizes.ts'
import { stepsOf } from './way-words.ts'

const INDEXES = { indexes: true, probability: false, gradient: false }

export function WordsPart() {
  const { room, size } = useRoom()
  return (
    <>
      <TextPart lines={INDEXES} />
      <div className="review-room is-frequency" ref={room}>{size.width > 0 && <Frequencies size={size} />}</div>
    </>
  )
}

function Frequencies({ size }: { size: { width: number; height: number; text: number } }) {
  const say = useSayReviews()
  const language = useApp((app) => app.language)
  const way = useReviewsWay()
  const found = useReviews((state) => state.found)
  const curve = useReviews((state) => state.frequencies)
  const step = useReviews((state) => state.step)
  const words = useMemo(() => (found ? distinct(found) : []), [found])
  const strings = useMemo(() => ({
    label: say('frequency.label'), rank: say('frequency.rank'), count: say('frequency.count'), rare: say('frequency.rare'), becomes: say('frequency.becomes'),
    none: say('frequency.none'), more: (count: number) => say('frequency.more', { count: countText(language, count) }), number: (value: number) => countText(language, value),
  }), [say, language])
  if (curve === null || found === null) return null
  const pointed = step === null ? -1 : words.findIndex(({ steps }) => steps.includes(step))
  return <FrequencyFigure words={words} curve={curve} size={size} pointed={pointed < 0 ? null : pointed} strings={strings} onPoint={(of) => way.point(words[of]?.steps[0] ?? null)} />
}

interface DistinctWord extends FrequencyWord {
  /** Where it stands in the row, from 0. */
  steps: number[]
}

/** Each word once, in the order of the text; those without an index of their own have no rank here. */
function distinct(found: FoundReview): DistinctWord[] {
  const { vocabulary } = waySizes()
  const steps = stepsOf(found)
  const words = new Map<string, DistinctWord>()
  found.words.forEach(({ word, rank, count, index }, i) => {
    const name = word ?? '□'
    const own = index < vocabulary && index !== 2
    const one = words.get(name) ?? { word: name, rank: own ? rank : null, count: own ? count : null, steps: [] }
    words.set(name, { ...one, steps: [...one.steps, ...(steps[i] ?? null) === null ? [] : [steps[i]!]] })
  })
  return [...words.values()]
}
