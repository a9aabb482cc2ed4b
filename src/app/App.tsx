/** The page: top bar, lesson, stage, inspector and training, playback. */

import { useState } from 'react'
import { lazily } from '../load/lazily.ts'
import { Boundary } from '../panels/boundary/Boundary.tsx'
import { Missing } from '../panels/boundary/Missing.tsx'
import { InsideLayer } from '../panels/inside/InsideLayer.tsx'
import { Playback } from '../panels/playback/Playback.tsx'
import { StagePanel } from '../panels/stage/StagePanel.tsx'
import { ProductLayer } from '../panels/stage/ProductLayer.tsx'
import { useSay } from '../panels/text/useSay.ts'
import { TopBar } from '../panels/top/TopBar.tsx'
import { useShortcuts } from './keys/useShortcuts.ts'
import { LessonPanel } from './lesson/LessonPanel.tsx'
import type { LessonName } from '../store/state.ts'
import { useActions, useApp } from '../store/useApp.ts'
import { useFocusBack } from '../panels/useFocusBack.ts'
import { useHidden } from '../panels/useLink.ts'
import { useSpeaker } from './windows/useSpeaker.ts'
import { useWithout } from './useWithout.ts'
import { useRestoredStep } from './lesson/useRestoredStep.ts'
import { useMedia } from './useMedia.ts'
import { useMixup } from './mixups/useMixup.ts'
import { useTheme } from './useTheme.ts'
import './base.css'
import './layout.css'

const Numbers = lazily(() => import('./Numbers.tsx').then((module) => module.Numbers))
// Asked for at once, but not part of what has to be there first.
Numbers.ahead()
const Presentation = lazily(() => import('./present/Presentation.tsx').then((module) => module.Presentation))
const ExercisePanel = lazily(() => import('../panels/exercises/ExercisePanel.tsx').then((module) => module.ExercisePanel))
const ReviewsPanel = lazily(() => import('../panels/reviews/ReviewsPanel.tsx').then((module) => module.ReviewsPanel))
const MixupPanel = lazily(() => import('./mixups/MixupPanel.tsx').then((module) => module.MixupPanel))
const MixupExercise = lazily(() => import('./mixups/MixupExercise.tsx').then((module) => module.MixupExercise))
const MixupsDialog = lazily(() => import('./mixups/MixupsDialog.tsx').then((module) => module.MixupsDialog))
const KeysDialog = lazily(() => import('./keys/KeysDialog.tsx').then((module) => module.KeysDialog))

export function App() {
  const say = useSay()
  const [keysOpen, setKeysOpen] = useState(false)
  const [listOpen, setListOpen] = useState(false)
  const present = useApp((app) => app.present)
  useTheme()
  const lesson = useApp((app) => app.lesson)
  const actions = useActions()
  const topless = useHidden('top')
  const lessonless = useHidden('lessons') || topless
  // What is open already stays as it is; where a lesson link puts the lessons away, no key of the presenter opens them either.
  const openLesson = (name: LessonName) => name !== lesson && !lessonless && actions.openLesson(name)
  const speaker = useSpeaker()
  useShortcuts({ openSpeaker: speaker.openSpeaker, showKeys: () => setKeysOpen(true), showMixups: () => setListOpen(true), openLesson })
  useRestoredStep()
  useMixup()
  useFocusBack(present, '.present-button')
  const showKeys = () => setKeysOpen(true)
  const showMixups = () => setListOpen(true)
  return (
    <>
      {present ? (
        <Boundary><Presentation openLesson={openLesson} showKeys={showKeys} showMixups={showMixups} speaker={speaker} /></Boundary>
      ) : (
        <div className="page">
          <a className="skip" href="#stage" onClick={toStage}>{say('skip')}</a>
          {!topless && <TopBar current={lesson} onOpen={openLesson} onMixups={showMixups} keys={<button type="button" aria-haspopup="dialog" aria-label={say('top.keys')} data-tip="" onClick={showKeys}>{'?'}</button>} />}
          <Columns lesson={lesson} onMixups={showMixups} />
        </div>
      )}
      {listOpen && <Boundary onClose={() => setListOpen(false)}><MixupsDialog onClose={() => setListOpen(false)} /></Boundary>}
      {keysOpen && <Boundary onClose={() => setKeysOpen(false)}><KeysDialog onClose={() => setKeysOpen(false)} /></Boundary>}
      <Missing />
    </>
  )
}

interface ColumnsProps {
  lesson: LessonName
  onMixups: () => void
}

function Columns({ lesson, onMixups }: ColumnsProps) {
  const overview = useApp((app) => app.overview !== null)
  const covered = useApp((app) => app.product !== null)
  const asking = useApp((app) => app.exercise === 'open')
  const inside = useApp((app) => app.inside !== null)
  // Its stage shows the trained network; the open run is another one, and has no numbers to stand beside it.
  const reviews = lesson === 'reviews'
  const without = useWithout()
  const coversNumbers = useMedia('(min-width: 62.01rem) and (max-width: 111.99rem)')
  return (
    <main className="columns" data-view={overview ? 'overview' : reviews ? 'reviews' : 'one'} data-asking={asking || undefined} data-without={without.columns}>
      {!without.lesson && <div className="column-lesson"><Boundary><Told lesson={lesson} onMixups={onMixups} /></Boundary></div>}
      <div className="column-stage" inert={covered || inside}><Boundary key={String(reviews)} fallback={<div className="outline" aria-hidden="true" />}>{reviews ? <ReviewsPanel /> : <StagePanel />}</Boundary></div>
      {!overview && !reviews && !without.numbers && (
        <div className="column-numbers" inert={covered && coversNumbers}>
          <Boundary fallback={<div className="outline" aria-hidden="true" />}><Numbers /></Boundary>
        </div>
      )}
      <Boundary><InsideLayer /></Boundary>
      <Boundary><ProductLayer /></Boundary>
      {!without.bar && <div className="bar"><Boundary><Playback /></Boundary></div>}
    </main>
  )
}

/** Left of the stage: the lesson's text, or in its place a mix-up or an exercise. */
function Told({ lesson, onMixups }: ColumnsProps) {
  const exercising = useApp((app) => app.exercise !== null && app.overview === null)
  const mixup = useApp((app) => app.mixup)
  useFocusBack(exercising || mixup !== null, '.lesson-text')
  if (!exercising && mixup === null) return <LessonPanel name={lesson} />
  return <Boundary key={`${mixup} ${exercising}`}>{mixup === null ? <ExercisePanel /> : exercising ? <MixupExercise name={mixup} /> : <MixupPanel name={mixup} onList={onMixups} />}</Boundary>
}

/** The address belongs to the recipe, so the link moves the focus by hand. */
function toStage(event: { preventDefault: () => void }) {
  event.preventDefault()
  const stage = document.getElementById('stage')
  const target = stage?.querySelector<HTMLElement>('[tabindex="0"]') ?? stage
  target?.focus()
}
