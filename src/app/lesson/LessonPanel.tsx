/** The text of the lesson: title, the sentences of this step of the spine, Continue and Go back. */

import { useEffect, useRef } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../../panels/boundary/Boundary.tsx'
import type { Lesson } from '../../lessons/lesson.ts'
import { lessonOf } from '../../lessons/lessons.ts'
import { standing } from '../../lessons/walk.ts'
import { useOverflow } from '../../marks/overflow.ts'
import { useSay } from '../../panels/text/useSay.ts'
import type { LessonName } from '../../store/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { Question } from './Question.tsx'
import { StepText } from './StepText.tsx'
import type { StepTextProps } from './StepText.tsx'
import { useWalk } from './useWalk.ts'
import '../../panels/scrolls.css'
import './lesson.css'

const ShapeLines = lazily(() => import('../../panels/shapes/ShapeLines.tsx').then((module) => module.ShapeLines))
const Sources = lazily(() => import('./Sources.tsx').then((module) => module.Sources))
// Its words come with the lesson.
const ReviewText = lazily(() => import('./ReviewText.tsx').then((module) => module.ReviewText))

export interface LessonPanelProps {
  name: LessonName
}

export function LessonPanel({ name }: LessonPanelProps) {
  const say = useSay()
  return (
    <section className="lesson" aria-label={say('lessons.region')}>
      <Spine lesson={lessonOf(name)} />
    </section>
  )
}

/** Opens the exercises in place of the text. The five modes side by side are no one network to ask about: the one entered or pointed at last, or the
 *  first, comes onto the stage. */
function ToExercises() {
  const say = useSay()
  const panel = useApp((app) => (app.overview ? (app.entered ?? app.overview[0])?.mode : undefined))
  const ready = useApp((app) => (app.overview ? app.overview[0]?.snapshot : app.snapshot) !== null)
  const { openPanel, setExercise } = useActions()
  if (!ready) return null
  const open = () => {
    if (panel !== undefined) openPanel(panel)
    setExercise('open')
  }
  return (
    <p className="to-exercises">
      <button type="button" className="link" onClick={open}>{say('lessons.exercises')}</button>
    </p>
  )
}

function Told({ lesson, step }: StepTextProps) {
  return (
    <>
      <StepText lesson={lesson} step={step} />
      {step.question !== undefined && <Question key={step.question.ask} question={step.question} />}
      {step.question === undefined && <Boundary><ShapeLines /></Boundary>}
    </>
  )
}

function Spine({ lesson }: { lesson: Lesson }) {
  const say = useSay()
  const spine = useApp((app) => standing(lesson, app))
  const step = lesson.spine[spine]
  const text = useRef<HTMLDivElement>(null)
  const { after } = useOverflow(text, 'y')
  const walk = useWalk()
  useEffect(() => {
    if (text.current !== null) text.current.scrollTop = 0
  }, [spine])
  if (step === undefined) return null
  const last = lesson.spine.length - 1
  return (
    <>
      <div className="lesson-text scrolls" data-more={after} ref={text} tabIndex={-1}>
        {lesson.name === 'reviews' ? <Boundary><ReviewText key={spine} lesson={lesson} step={step} /></Boundary> : <Told lesson={lesson} step={step} />}
        {spine === last && <Boundary><Sources lesson={lesson.name} /></Boundary>}
      </div>
      <div className="lesson-walk">
        {/* Above the buttons: it comes and goes, and they must not move under whoever presses them. */}
        <ToExercises />
        <button type="button" aria-disabled={spine === 0} onClick={() => walk(-1)}>{say('lessons.goBack')}</button>
        <button type="button" className="main" aria-disabled={spine === last} onClick={() => walk(1)}>{say('lessons.continue')}</button>
        <span className="lesson-place">{say('lessons.place', { step: spine + 1, steps: last + 1 })}</span>
      </div>
    </>
  )
}
