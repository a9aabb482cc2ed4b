/** The words of a step of the film reviews: with the numbers of the review on the stage. */

import { ReviewsContext, useLoadedReviews, useReviews } from '../../panels/reviews/useReviews.ts'
import { wayShape, wayValues } from '../../panels/reviews/way-sizes.ts'
import { useApp } from '../../store/useApp.ts'
import { reviewsMessage } from '../../text/reviews.ts'
import { StepWords } from './StepWords.tsx'
import type { SaidStep } from './StepWords.tsx'

export function ReviewsStep(said: SaidStep) {
  const way = useLoadedReviews()
  return way === null ? null : <ReviewsContext value={way}><Words {...said} /></ReviewsContext>
}

function Words(said: SaidStep) {
  const language = useApp((app) => app.language)
  const found = useReviews((state) => state.found)
  const along = useReviews((state) => state.along)
  const record = useReviews((state) => state.record)
  const values = wayValues({ found, along, record }, language)
  return <StepWords {...said} values={values} message={(key) => reviewsMessage(language, key, values)} shape={wayShape()} />
}
