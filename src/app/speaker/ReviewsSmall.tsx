/** The small picture of one review's way: the shapes, and the part that is talked about. */

import { ReviewsContext, useLoadedReviews, useReviews } from '../../panels/reviews/useReviews.ts'
import { ReviewsStage } from '../../panels/reviews/ReviewsStage.tsx'
import { Shapes } from '../../panels/reviews/Shapes.tsx'
import { useApp } from '../../store/useApp.ts'
import { speakerWords } from '../../text/speaker.ts'
import '../present/present.css'
import { SmallScreen } from './SmallScreen.tsx'

/** On the audience's screen a rem is larger than here: so this one is smaller, and its picture made larger. */
const WIDTH = 880
const HEIGHT = 440

/** `review`: one of our own that has to stand there, from 0; undefined: whichever does. */
export function ReviewsSmall({ review }: { review: number | undefined }) {
  const way = useLoadedReviews()
  return way === null ? null : <ReviewsContext value={way}><Small review={review} /></ReviewsContext>
}

function Small({ review }: { review: number | undefined }) {
  const words = speakerWords(useApp((app) => app.language))
  const there = useReviews(({ found, place }) => found !== null && (review === undefined || (place.of === 'ours' && place.number === review)))
  if (!there) return <p className="speaker-nothing">{words.otherReview}</p>
  return (
    <SmallScreen width={WIDTH} height={HEIGHT}>
      <div className="present reviews-small"><div className="reviews-panel"><Shapes /><ReviewsStage named={false} /></div></div>
    </SmallScreen>
  )
}
