/** The picture of the lesson Movie reviews: the part of the way that the lesson talks about, and what went wrong on the way to it. */

import { useId, useRef } from 'react'
import { useOverflow } from '../../marks/overflow.ts'
import { useApp } from '../../store/useApp.ts'
import { Trouble } from './Trouble.tsx'
import { Way } from './Way.tsx'
import { useSayReviews } from './useReviews.ts'
import '../scrolls.css'
import './panel.css'

/** `named`: it is the picture of the page, which links lead to. */
export function ReviewsStage({ named = true }: { named?: boolean }) {
  const say = useSayReviews()
  const part = useApp((app) => app.way)
  const described = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { before, after } = useOverflow(scroller, 'y')
  // What scrolls can be reached by the keyboard.
  return (
    <figure className="reviews-stage scrolls" id={named ? 'stage' : undefined} tabIndex={before || after ? 0 : -1} aria-label={say('stage')} aria-describedby={described} data-more={after} ref={scroller}>
      <figcaption className="visually-hidden" id={described}>{say(`describe.${part}`)}</figcaption>
      <Trouble />
      <Way />
    </figure>
  )
}
