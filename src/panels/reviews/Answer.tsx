/** One number out: the probability, and whether the label agrees. */

import { percent } from '../../text/reviews.ts'
import { useReviews, useSayReviews } from './useReviews.ts'

export function Answer() {
  const say = useSayReviews()
  const along = useReviews((state) => state.along)
  const positive = useReviews((state) => state.found?.positive ?? null)
  const answer = along?.[along.length - 1]
  if (answer === undefined) return null
  const says = answer >= 0.5
  return (
    <section className="review-answer" aria-label={say('answer.label')}>
      <p className="review-percent"><output>{say('answer.percent', { percent: percent(answer) })}</output></p>
      <div className="review-scale" aria-hidden="true">
        <span className="review-scale-fill" data-side={says ? 'above' : 'below'} style={{ left: `${100 * Math.min(answer, 0.5)}%`, width: `${100 * Math.abs(answer - 0.5)}%` }} />
        <span className="review-scale-mark" style={{ left: `${100 * answer}%` }} />
      </div>
      <p className="review-scale-ends" aria-hidden="true"><span>0 %</span><span>50 %</span><span>100 %</span></p>
      <p>{say(says ? 'answer.saysPositive' : 'answer.saysNegative')} {positive !== null && say(says === positive ? 'answer.right' : 'answer.wrong')}</p>
    </section>
  )
}
