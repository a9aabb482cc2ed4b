/** The page: top bar, lesson, stage, inspector and training, playback. */

import { Suspense, lazy, useState } from 'react'
import { InsideLayer } from '../panels/inside/InsideLayer.tsx'
import { Playback } from '../panels/playback/Playback.tsx'
import { StagePanel } from '../panels/stage/StagePanel.tsx'
import { ProductLayer } from '../panels/stage/ProductLayer.tsx'
import { useSay } from '../panels/text/useSay.ts'
import { TopBar } from '../panels/top/TopBar.tsx'
import { Boundary } from './Boundary.tsx'
import { useShortcuts } from './keys/useShortcuts.ts'
import { LessonPanel } from './lesson/LessonPanel.tsx'
import type { LessonName } from '../store/state.ts'
import { useActions, useApp } from '../store/useApp.ts'
import { useHidden } from '../panels/useLink.ts'
import { useSpeaker } from './windows/useSpeaker.ts'
import { useWithout } from './useWithout.ts'
import { useRestoredStep } from './lesson/useRestoredStep.ts'
import { useMedia } from './useMedia.ts'
import { useMixup } from './mixups/useMixup.ts'
import { useTheme } from './useTheme.ts'
import './base.css'
import './layout.css'

// Asked for at once, but not part of what has to be there first.
const loadNumbers = import('./Numbers.tsx')
const Numbers = lazy(() => loadNumbers.then((module) => ({ default: module.Numbers })))
const Presentation = lazy(() => import('./present/Presentation.tsx').then((module) => ({ default: module.Presentation })))
const ExercisePanel = lazy(() => import('../panels/exercises/ExercisePanel.tsx').then((module) => ({ default: module.ExercisePanel })))
const ReviewsPanel = lazy(() => import('../panels/reviews/ReviewsPanel.tsx').then((module) => ({ default: module.ReviewsPanel })))
const MixupPanel = lazy(() => import('./mixups/MixupPanel.tsx').then((module) => ({ default: module.MixupPanel })))
const MixupExercise = lazy(() => import('./mixups/MixupExercise.tsx').then((module) => ({ default: module.MixupExercise })))
const MixupsDialog = lazy(() => import('./mixups/MixupsDialog.tsx').then((module) => ({ default: module.MixupsDialog })))
const KeysDialog = lazy(() => import('./keys/KeysDialog.tsx').then((module) => ({ default: module.KeysDialog })))

export function App() {
  const say = useSay()
  const [keysOpen, setKeysOpen] = useState(false)
  const [listOpen, setListOpen] = useState(false)
  const present = useApp((app) => app.present)
  useTheme()
  const lesson = useApp((app) => app.lesson)
  const actions = useActions()
  // What is open already stays as it is.
  const openLesson = (name: LessonName) => name !== lesson && actions.openLesson(name)
  const topless = useHidden('top')
  const speaker = useSpeaker()
  useShortcuts({ openSpeaker: speaker.openSpeaker, showKeys: () => setKeysOpen(true), showMixups: () => setListOpen(true), openLesson })
  useRestoredStep()
  useMixup()
  const showKeys = () => setKeysOpen(true)
  const showMixups = () => setListOpen(true)
  return (
    <>
      {present ? (
        <Boundary><Suspense fallback={null}><Presentation openLesson={openLesson} showKeys={showKeys} showMixups={showMixups} speaker={speaker} /></Suspense></Boundary>
      ) : (
        <div className="page">
          <a className="skip" href="#stage" onClick={toStage}>{say('skip')}</a>
          {!topless && <TopBar current={lesson} onOpen={openLesson} onMixups={showMixups} keys={<button type="button" aria-haspopup="dialog" aria-label={say('top.keys')} title={say('top.keys')} onClick={showKeys}>{'?'}</button>} />}
          <Columns lesson={lesson} onMixups={showMixups} />
        </div>
      )}
      {listOpen && <Boundary><Suspense fallback={null}><MixupsDialog onClose={() => setListOpen(false)} /></Suspense></Boundary>}
      {keysOpen && (
        <Boundary>
          <Suspense fallback={null}>
            <KeysDialog open onClose={() => setKeysOpen(false)} />
          </Suspense>
        </Boundary>
      )}
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
      <div className="column-stage" inert={covered || inside}><Boundary>{reviews ? <Suspense fallback={<div className="outline" aria-hidden="true" />}><ReviewsPanel /></Suspense> : <StagePanel />}</Boundary></div>
      {!overview && !reviews && !without.numbers && (
        <div className="column-numbers" inert={covered && coversNumbers}>
          <Boundary><Suspense fallback={<div className="outline" aria-hidden="true" />}><Numbers /></Suspense></Boundary>
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
  if (!exercising && mixup === null) return <LessonPanel name={lesson} />
  return <Suspense fallback={null}>{mixup === null ? <ExercisePanel /> : exercising ? <MixupExercise name={mixup} /> : <MixupPanel name={mixup} onList={onMixups} />}</Suspense>
}

/** The address belongs to the recipe, so the link moves the focus by hand. */
function toStage(event: { preventDefault: () => void }) {
  event.preventDefault()
  const stage = document.getElementById('stage')
  const target = stage?.querySelector<HTMLElement>('[tabindex="0"]') ?? stage
  target?.focus()
}
