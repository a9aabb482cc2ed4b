/** Title and paragraphs of one step of a spine, with live numbers. */

import type { Lesson, SpineStep } from '../../lessons/lesson.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import { useMessage } from './useMessage.ts'
import { useApp } from '../../store/useApp.ts'

export interface StepTextProps {
  lesson: Lesson
  step: SpineStep
}

export function StepText({ lesson, step }: StepTextProps) {
  const message = useMessage()
  const centred = useApp((app) => app.recipe.data === 'lasagne')
  const keys = centred ? (step.centredText ?? step.text) : step.text
  return (
    <>
      <h1>{message(lesson.title)}</h1>
      {keys.map((key) => (
        <p key={key}>
          <Rich text={message(key)} />
        </p>
      ))}
    </>
  )
}
