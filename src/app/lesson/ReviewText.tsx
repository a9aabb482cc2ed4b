/** Title, paragraphs and question of a step of the reviews' spine: their words and numbers come with the lesson. */

import type { Lesson, SpineStep } from '../../lessons/lesson.ts'
import { ReviewsContext, useLoadedReviews, useReviews } from '../../panels/reviews/useReviews.ts'
import { wayShape, wayValues } from '../../panels/reviews/way-sizes.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import { useApp } from '../../store/useApp.ts'
import { reviewsMessage } from '../../text/reviews.ts'
import { Question } from './Question.tsx'
import { useMessage } from './useMessage.ts'

export interface ReviewTextProps {
  lesson: Lesson
  step: SpineStep
}

export function ReviewText(props: ReviewTextProps) {
  const way = useLoadedReviews()
  return way === null ? null : <ReviewsContext value={way}><Text {...props} /></ReviewsContext>
}

function Text({ lesson, step }: ReviewTextProps) {
  const language = useApp((app) => app.language)
  const found = useReviews((state) => state.found)
  const along = useReviews((state) => state.along)
  const record = useReviews((state) => state.record)
  const usual = useMessage()
  const message = (key: string) => reviewsMessage(language, key, wayValues({ found, along, record }, language))
  return (
    <>
      <h1>{usual(lesson.title)}</h1>
      {step.text.map((key) => <p key={key}><Rich text={message(key)} /></p>)}
      {step.question !== undefined && <Question key={step.question.ask} question={step.question} message={message} shape={wayShape()} />}
    </>
  )
}
