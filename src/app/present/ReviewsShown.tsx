/** What presenting shows of the film reviews: a part of one review's way under the shapes that it goes through, or a panel in its place. */

import { PresentedLab } from '../../panels/reviews/lab/PresentedLab.tsx'
import { ReviewsStage } from '../../panels/reviews/ReviewsStage.tsx'
import { Shapes } from '../../panels/reviews/Shapes.tsx'
import { ReviewsContext, useLoadedReviews } from '../../panels/reviews/useReviews.ts'
import { usePlace } from './usePlace.ts'

export function ReviewsShown() {
  const way = useLoadedReviews()
  const lab = usePlace()?.step?.lab
  if (way === null) return <div className="picture" />
  return (
    <ReviewsContext value={way}>
      <div className="reviews-panel">
        {lab === undefined ? <><Shapes /><ReviewsStage /></> : <PresentedLab key={lab} panel={lab} />}
      </div>
    </ReviewsContext>
  )
}
