/** The line under the stage: what this press says or asks, where it stands, and small buttons for the mouse. */

import type { ReactNode } from 'react'
import { Boundary } from '../../panels/boundary/Boundary.tsx'
import { lessonOf } from '../../lessons/lessons.ts'
import { shownPlace } from '../../lessons/path.ts'
import type { Place } from '../../lessons/path.ts'
import { Counted } from '../../panels/text/Counted.tsx'
import { useSay } from '../../panels/text/useSay.ts'
import { useStatus } from '../../panels/useStatus.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { presentWords } from '../../text/present.ts'
import { useMessage } from '../lesson/useMessage.ts'
import { MixupLine } from '../mixups/MixupLine.tsx'
import { ExerciseAsk } from './ExerciseAsk.tsx'
import { toggleFullScreen } from './full-screen.ts'
import { ReviewsStep } from './reviews-parts.ts'
import { LessonStep } from './StepWords.tsx'
import type { SaidStep } from './StepWords.tsx'
import { usePlace } from './usePlace.ts'
import { usePosition } from './usePosition.ts'
import type { Presses } from './usePress.ts'

export interface LineProps {
  presses: Presses
  /** Opens the list of mix-ups. */
  onMixups: () => void
  onSpeaker: () => void
}

export function Line({ presses, onMixups, onSpeaker }: LineProps) {
  const say = useSay()
  const place = usePlace(shownPlace)
  const mixup = useApp((app) => app.mixup)
  if (mixup !== null) return <section className="present-line" aria-label={say('lessons.region')}><MixupLine name={mixup} buttons={<Buttons presses={presses} onMixups={onMixups} onSpeaker={onSpeaker} />} /></section>
  if (place === undefined) return null
  return (
    <section className="present-line" aria-label={say('lessons.region')}>
      <div className="present-text" role="status">
        {place.step === undefined ? <MomentLine /> : place.step.exercise !== undefined ? <ExerciseAsk kind={place.step.exercise} at={place.at} /> : <Said step={place.step} at={place.at} />}
      </div>
      <div className="present-corner">
        <Buttons presses={presses} onMixups={onMixups} onSpeaker={onSpeaker} />
        <Position place={place} />
      </div>
    </section>
  )
}

function Said(said: SaidStep) {
  const reviews = useApp((app) => app.lesson === 'reviews')
  return reviews ? <Boundary><ReviewsStep {...said} /></Boundary> : <LessonStep {...said} />
}

/** At a moment beyond the lesson's steps: the sentence of the moment. */
function MomentLine() {
  return <p>{useStatus()}</p>
}

/** Which lesson, where it begins, and where in it. */
function Position({ place }: { place: Place }) {
  const message = useMessage()
  const title = useApp((app) => lessonOf(app.lesson)?.title ?? '')
  return (
    <>
      <h1 className={place.part === 'spine' && place.at === 0 ? 'present-title' : 'visually-hidden'}>{message(title)}</h1>
      <p className="present-position"><Counted text={usePosition(place)} /></p>
    </>
  )
}

const TWO_WINDOWS = 'M2.5 5.5h8v8h-8zM5.5 5.5v-3h8v8h-3'
const FOUR_CORNERS = 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5'

/** Drawn: few fonts have it. */
function Sign({ path }: { path: string }) {
  return <svg className="present-sign" viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>
}

function Buttons({ presses, onMixups, onSpeaker }: LineProps) {
  const say = useSay()
  const words = presentWords(useApp((app) => app.language))
  const { setPresent, resizeText } = useActions()
  const button = (name: string, sign: ReactNode, press: () => void) => <button type="button" aria-label={name} data-tip="" onClick={press}>{sign}</button>
  return (
    <div className="present-buttons">
      {button(say('lessons.goBack'), '‹', () => presses.press(-1))}
      {button(say('lessons.continue'), '›', () => presses.press(1))}
      {button(words.nextLesson, '»', presses.nextLesson)}
      {button(say('top.mixups'), '≠', onMixups)}
      {button(words.speaker, <Sign path={TWO_WINDOWS} />, onSpeaker)}
      {button(words.smaller, '−', () => resizeText(-1))}
      {button(words.larger, '+', () => resizeText(1))}
      {button(words.fullScreen, <Sign path={FOUR_CORNERS} />, toggleFullScreen)}
      {button(words.leave, '×', () => setPresent(false))}
    </div>
  )
}
