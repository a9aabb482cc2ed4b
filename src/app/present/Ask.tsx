/** The question before a step, in large type. The next press answers it; so does a choice. */

import type { Question, ShapeName } from '../../lessons/lesson.ts'
import { sizeOf } from '../../panels/shape.ts'
import type { Shape } from '../../panels/shape.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { shapeText } from '../../text/symbols.ts'

/** Answers are parts of sentences elsewhere. */
export const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`)

export interface AskProps {
  question: Question
  message: (key: string) => string
  shape: Shape | null
}

export function Ask({ question, message, shape }: AskProps) {
  const answered = useApp((app) => app.presenting.answered)
  const { setAnswered } = useActions()
  const written = (name: ShapeName) => shapeText(name.map((axis) => sizeOf(shape, axis) ?? 1))
  return (
    <div className="present-ask">
      {!answered && <strong>{message(question.ask)}</strong>}
      {question.choices.map((choice, i) => (!answered || i === question.right) && (
        <button key={i} type="button" data-result={answered ? 'right' : 'open'} onClick={() => setAnswered(!answered)}>
          {written(choice)}
        </button>
      ))}
      {answered && <p>{ended(message(question.answer))}</p>}
    </div>
  )
}
