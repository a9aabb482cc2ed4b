/** Feeds the output back as the next input where a step has none; where that cannot be, says why not and offers what would do. */

import { useId, useState } from 'react'
import { makeFeedback, whyNoFeedback } from '../../store/feedback.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'

export function Feedback() {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  const { change } = useActions()
  const [asked, setAsked] = useState(false)
  const reason = useId()
  const why = whyNoFeedback(recipe)
  if (why === 'none') return null
  const { feedback, features, outputs } = recipe
  const press = () => (why === null ? change({ feedback: !feedback }) : setAsked(!asked))
  const offer = () => {
    setAsked(false)
    change(makeFeedback(recipe))
  }
  return (
    <>
      <button type="button" aria-pressed={why === null ? feedback : undefined} aria-expanded={why === null ? undefined : asked} aria-describedby={reason} onClick={press}>{say('modes.feedback.name')}</button>
      <div id={reason} className={feedback || (why !== null && asked) ? 'mode-why' : 'visually-hidden'}>
        {why === 'sizes' && <span>{say('modes.feedback.sizes', { K: outputs, D: features })}</span>}
        {why === 'directions' && <span>{say('modes.feedback.directions')}</span>}
        {why === null && <span>{say(feedback ? 'modes.feedback.on' : 'modes.feedback.off')}</span>}
        {why !== null && asked && <button type="button" onClick={offer}>{say(`modes.feedback.offer.${why}`)}</button>}
      </div>
    </>
  )
}
