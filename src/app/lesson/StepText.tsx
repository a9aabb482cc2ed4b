/** Title and paragraphs of one step of a spine, with live numbers. */

import type { Lesson, SpineStep } from '../../lessons/lesson.ts'
import { textOf } from '../../lessons/step-text.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import { useMessage } from './useMessage.ts'
import { useApp } from '../../store/useApp.ts'

export interface StepTextProps {
  lesson: Lesson
  step: SpineStep
}

/** Stands for a number that the batch on the stage does not have: its sentence is about another task, and is left out once the numbers are there. */
const MISSING = '…'

export function StepText({ lesson, step }: StepTextProps) {
  const message = useMessage()
  const there = useApp((app) => app.snapshot !== null)
  const keys = textOf(step, useApp((app) => app.recipe))
  return (
    <>
      <h1>{message(lesson.title)}</h1>
      {keys.map((key) => ({ key, text: message(key) })).filter(({ text }) => !there || !text.includes(MISSING)).map(({ key, text }) => (
        <p key={key}>
          <Rich text={text} />
        </p>
      ))}
    </>
  )
}
