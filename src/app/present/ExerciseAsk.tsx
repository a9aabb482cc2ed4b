/** A question of the exercises under the stage; the next press answers it, and so does a choice. */

import { useMemo } from 'react'
import { drawQuestion } from '../../exercises/draw.ts'
import { pickFrom } from '../../exercises/pick.ts'
import type { QuestionKind } from '../../exercises/question.ts'
import { shapeOf } from '../../panels/shape.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import { useSay } from '../../panels/text/useSay.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { answerText, askSentence, choiceName, exerciseWords, whyText } from '../../text/exercises.ts'

/** More do not fit into a row of large type: they are said aloud. */
const MOST_CHOICES = 4

export interface ExerciseAskProps {
  kind: QuestionKind
  /** Which step of the path asks: another place asks another question. */
  at: number
}

export function ExerciseAsk({ kind, at }: ExerciseAskProps) {
  const say = useSay()
  const words = exerciseWords(useApp((app) => app.language))
  const network = useApp(shapeOf)
  const seed = useApp((app) => app.recipe.seed)
  const classes = useApp((app) => app.recipe.loss === 'softmax_ce')
  const answered = useApp((app) => app.presenting.answered)
  const { setAnswered } = useActions()
  const question = useMemo(() => network && drawQuestion({ network, classes, moment: null, before: [], pick: pickFrom(seed + at), kinds: [kind] }), [network, classes, seed, at, kind])
  if (question === null) return null
  if (answered) return <p><Rich text={fill(words.shown, { answer: answerText(say, words, question.answer) })} /> {whyText(words, question)}</p>
  return (
    <>
      <p><Rich text={askSentence(say, words, question)} /></p>
      {question.choices && question.choices.length <= MOST_CHOICES && (
        <div className="present-ask">
          {question.choices.map((choice) => <button key={choice} type="button" onClick={() => setAnswered(true)}>{choiceName(words, choice)}</button>)}
        </div>
      )}
    </>
  )
}
