/** The picture of the lesson Movie reviews: which review, the shapes on its way, and the part of the way that the lesson talks about. */

import { Suspense, lazy, useId, useRef } from 'react'
import type { ComponentType } from 'react'
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

/** Built beside this one: there when its file is. */
const [loadLab] = Object.values(import.meta.glob<{ ReviewsLab: ComponentType }>('./lab/ReviewsLab.tsx'))
const ReviewsLab = loadLab && lazy(() => loadLab().then((module) => ({ default: module.ReviewsLab })))

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
          {ReviewsLab && <Suspense fallback={null}><ReviewsLab /></Suspense>}
          <p className="reviews-source">{say('source')}</p>
        </ReviewsContext>
      )}
    </div>
  )
}
