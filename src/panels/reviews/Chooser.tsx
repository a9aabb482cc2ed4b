/** Which review: one of our own by its first words, or a test review by its number where the set is there; and which side is filled up and cut. */

import { useState } from 'react'
import type { Side } from '../../store/reviews.ts'
import { percent } from '../../text/reviews.ts'
import { useApp } from '../../store/useApp.ts'
import { Choice } from '../Choice.tsx'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'

const SIDES: readonly Side[] = ['pre', 'post']
const LONGEST = 38
const start = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

export function Chooser() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const place = useReviews((state) => state.place)
  const positive = useReviews((state) => state.found?.positive ?? null)
  const ours = useReviews((state) => state.ours)
  const sides = useApp((app) => app.way === 'row' || app.way === 'batch')
  return (
    <div className="reviews-choose">
      <Source />
      {place.of === 'ours' ? (
        <Choice
          name={say('choose.label')} value={String(place.number)} onChange={(value) => way.choose({ of: 'ours', number: Number(value) })}
          choices={ours.map(({ text }, i) => ({ value: String(i), label: say('choose.our', { n: i + 1, start: start(text ?? '') }) }))}
        />
      ) : <TestNumber />}
      {positive !== null && !sides && <span className="reviews-label">{say(positive ? 'choose.positive' : 'choose.negative')}</span>}
      {sides && <Sides />}
    </div>
  )
}

/** Ours, or the test set where it is there; else why not. */
function Source() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const of = useReviews((state) => (state.place.of === 'test' ? 'test' : 'ours'))
  const status = useReviews((state) => state.status)
  if (status?.stage === 'done') {
    return <Choice name={say('choose.of')} value={of} onChange={(value) => way.choose({ of: value, number: 0 })} choices={(['ours', 'test'] as const).map((value) => ({ value, label: say(`choose.${value}`) }))} />
  }
  const none = status === null || status.stage === 'none' || status.stage === 'failed'
  return none ? null : <span className="reviews-label">{say('choose.preparing', { percent: percent(status.share) })}</span>
}

/** Counted from 1 on the page. */
function TestNumber() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const number = useReviews((state) => ('number' in state.place ? state.place.number : 0))
  const [text, setText] = useState(String(number + 1))
  const go = () => {
    const wanted = Number(text)
    if (text.trim() !== '' && Number.isInteger(wanted)) way.choose({ of: 'test', number: wanted - 1 })
    else setText(String(number + 1))
  }
  return (
    <label className="field">
      {say('choose.number')}
      <input type="number" min={1} max={25000} value={text} onChange={(event) => setText(event.target.value)} onBlur={go} onKeyDown={(event) => event.key === 'Enter' && go()} />
    </label>
  )
}

function Sides() {
  const say = useSayReviews()
  const reviews = useReviewsWay()
  const way = useReviews((state) => state.way)
  const choices = SIDES.map((value) => ({ value, label: say(`sides.${value}`) }))
  return (
    <div className="reviews-sides">
      <Choice name={say('sides.padding')} value={way.padding} choices={choices} onChange={(padding) => reviews.setWay({ padding })} />
      <Choice name={say('sides.truncating')} value={way.truncating} choices={choices} onChange={(truncating) => reviews.setWay({ truncating })} />
    </div>
  )
}
