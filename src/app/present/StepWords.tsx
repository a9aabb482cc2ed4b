/** The words of a step under the stage: its line, and its question. */

import type { Place } from '../../lessons/path.ts'
import { shapeOf } from '../../panels/shape.ts'
import type { Shape } from '../../panels/shape.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import { useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { lineOf } from '../../text/present.ts'
import { useLessonValues, useMessage } from '../lesson/useMessage.ts'
import type { LessonValues } from '../lesson/values.ts'
import { Ask } from './Ask.tsx'

export interface SaidStep {
  step: NonNullable<Place['step']>
  at: number
}

export interface StepWordsProps extends SaidStep {
  values: LessonValues
  message: (key: string) => string
  /** Whose sizes the answers are. */
  shape: Shape | null
}

export function StepWords({ step, at, values, message, shape }: StepWordsProps) {
  const language = useApp((app) => app.language)
  const answered = useApp((app) => app.presenting.answered)
  return (
    <>
      {!(step.question && answered) && <p><Rich text={fill(lineOf(language, step), values)} /></p>}
      {step.question !== undefined && <Ask key={at} question={step.question} message={message} shape={shape} />}
    </>
  )
}

/** With the numbers of the batch on the stage. */
export function LessonStep(said: SaidStep) {
  return <StepWords {...said} values={useLessonValues()} message={useMessage()} shape={useApp(shapeOf)} />
}
