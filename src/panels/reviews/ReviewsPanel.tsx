/** The picture of the lesson Movie reviews: which review, the shapes on its way, and the part of the way that the lesson talks about. */

import { Suspense, lazy, useId, useRef } from 'react'
import { useOverflow } from '../../marks/overflow.ts'
import { useApp } from '../../store/useApp.ts'
import { Notes } from '../notes/Notes.tsx'
import { Chooser } from './Chooser.tsx'
import { Shapes } from './Shapes.tsx'
import { Trouble } from './Trouble.tsx'
import { Way } from './Way.tsx'
import { ReviewsContext, useLoadedReviews, useSayReviews } from './useReviews.ts'
import '../scrolls.css'
import './panel.css'

/** What else can be done with reviews: it comes with its first opening. */
const ReviewsLab = lazy(() => import('./lab/ReviewsLab.tsx').then((module) => ({ default: module.ReviewsLab })))

export function ReviewsPanel() {
  const say = useSayReviews()
  const way = useLoadedReviews()
  const part = useApp((app) => app.way)
  const described = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { after } = useOverflow(scroller, 'y')
  return (
    <div className="reviews-panel">
      <Notes beside={false} />
      {way !== null && (
        <ReviewsContext value={way}>
          <div className="reviews-head">
            <Chooser />
            <Shapes />
          </div>
          <figure className="reviews-stage scrolls" id="stage" tabIndex={-1} aria-label={say('stage')} aria-describedby={described} data-more={after} ref={scroller}>
            <figcaption className="visually-hidden" id={described}>{say(`describe.${part}`)}</figcaption>
            <Trouble />
            <Way />
          </figure>
          <Suspense fallback={null}><ReviewsLab /></Suspense>
          <p className="reviews-source">{say('source')}</p>
        </ReviewsContext>
      )}
    </div>
  )
}
