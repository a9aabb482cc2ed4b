/** The review word by word, and a line about the word that is pointed at. */

import { useMemo } from 'react'
import { ReviewText } from '../../figures/reviews/ReviewText.tsx'
import type { WordLines } from '../../figures/reviews/word-box.ts'
import { percent } from '../../text/reviews.ts'
import { useApp } from '../../store/useApp.ts'
import { useReading } from './useReading.ts'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { waySizes } from './way-sizes.ts'
import { wordBoxes } from './way-words.ts'

/** Words of a text that may be written large. */
const SHORT = 60
/** So few that they leave room for a picture in a low window too. */
const FEW = 16

/** `brief`: no more room than a few lines, because a picture follows. */
export function TextPart({ lines, brief }: { lines: WordLines; brief?: boolean }) {
  const say = useSayReviews()
  const language = useApp((app) => app.language)
  const way = useReviewsWay()
  const found = useReviews((state) => state.found)
  const along = useReviews((state) => state.along)
  const norms = useReviews((state) => state.gradient?.norms ?? null)
  const step = useReviews((state) => state.step)
  const reading = useReading()
  const asked = useMemo(() => ({ along: lines.probability ? along : null, norms: lines.gradient ? norms : null }), [along, norms, lines])
  const words = useMemo(() => (found ? wordBoxes(found, asked, say, language) : []), [found, asked, say, language])
  const pointed = words.find((word) => word.step !== null && word.step === step)
  const until = lines.probability && reading >= 0 ? reading : waySizes().T
  return (
    <div className="review-part" data-brief={brief || undefined}>
      <ReviewText
        words={words} lines={lines} until={until} step={step} label={say('text')}
        start={found?.from === 0 ? say('startSign') : null} large={brief ? null : largeFor(words.length, lines)}
        onPoint={(word) => way.point(words[word]?.step ?? null)}
      />
      <p className="review-line-of" data-hint={pointed === undefined || undefined}>{pointed ? `${pointed.name}; ${pointed.more}` : say('word.hint')}</p>
      {lines.probability && <LineNote most={lines.gradient ? Math.max(...words.map((word) => word.norm ?? 0)) : 0} />}
    </div>
  )
}

function largeFor(words: number, { indexes, probability, gradient }: WordLines) {
  if (words > SHORT) return null
  return !gradient && (words <= FEW || !(indexes || probability)) ? 'always' : 'roomy'
}

/** What the line and the bars below the words are. */
function LineNote({ most }: { most: number }) {
  const say = useSayReviews()
  const before = useReviews(({ found, along }) => (found && along && found.at > 0 ? along[found.at - 1] : undefined))
  return (
    <p className="review-note">
      {say('line')} {before !== undefined && say('movers.before', { percent: percent(before) })} {most > 0 && say('bars', { most: most.toPrecision(3) })}
    </p>
  )
}
