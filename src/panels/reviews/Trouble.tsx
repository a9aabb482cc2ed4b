/** What is still loading, or could not be loaded, with a button to try again. */

import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { percent } from '../../text/reviews.ts'
import type { Failure } from '../../store/reviews.ts'
import type { SayReviews } from '../../text/reviews.ts'

export function Trouble() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const failure = useReviews((state) => state.failure)
  const progress = useReviews((state) => state.progress)
  const found = useReviews((state) => state.found)
  if (failure !== null) {
    return (
      <div className="reviews-trouble" role="alert">
        <p>{sentence(failure, say)}</p>
        <button type="button" onClick={() => way.retry()}>{say('trouble.again')}</button>
      </div>
    )
  }
  if (progress === null && found !== null) return null
  return (
    <p className="reviews-progress" role="status">
      {progress === null ? say('waiting.start') : say(`waiting.${progress.what}`, { percent: percent(progress.share) })}
      {progress !== null && <progress value={progress.share} max={1} aria-hidden="true" />}
    </p>
  )
}

function sentence({ code, data }: Failure, say: SayReviews): string {
  if (code === 'reviews_damaged') return say('trouble.reviews_damaged', { file: data.file ?? '' })
  if (code === 'reviews_missing') return say('trouble.reviews_missing')
  if (code === 'reviews_number') return say('trouble.reviews_number', { last: Number(data.last) + 1 })
  return say('trouble.other', { message: data.message ?? code })
}
