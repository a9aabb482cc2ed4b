/** The page asks before it shows: three shapes, one is right. Answering is free: Continue shows it anyway. */

import { useState } from 'react'
import type { Question as QuestionData, ShapeName } from '../../lessons/lesson.ts'
import { shapeOf, sizeOf } from '../../panels/shape.ts'
import type { Shape } from '../../panels/shape.ts'
import { useSay } from '../../panels/text/useSay.ts'
import { useApp } from '../../store/useApp.ts'
import { shapeText } from '../../text/symbols.ts'
import { useMessage } from './useMessage.ts'

export interface QuestionProps {
  question: QuestionData
  /** Words of the lesson that are not in the page's own catalogue. */
  message?: (key: string) => string
  /** Whose sizes the answers are; absent: those on the stage. */
  shape?: Shape
}

export function Question({ question, message: own, shape: given }: QuestionProps) {
  const say = useSay()
  const usual = useMessage()
  const message = own ?? usual
  const there = useApp(shapeOf)
  const shape = given ?? there
  const [chosen, setChosen] = useState<number | null>(null)
  const written = (name: ShapeName) => shapeText(name.map((axis) => sizeOf(shape, axis) ?? 1))
  const answer = message(question.answer)
  return (
    <fieldset className="question">
      <legend>{message(question.ask)}</legend>
      <div className="choices">
        {question.choices.map((choice, i) => (
          <button key={i} type="button" aria-pressed={chosen === i} data-result={chosen === null ? 'open' : i === question.right ? 'right' : i === chosen ? 'wrong' : 'open'} onClick={() => setChosen(i)}>
            {written(choice)}
          </button>
        ))}
      </div>
      <p role="status" className="answer">
        {chosen !== null && say(chosen === question.right ? 'lessons.right' : 'lessons.wrong', { answer })}
      </p>
    </fieldset>
  )
}
