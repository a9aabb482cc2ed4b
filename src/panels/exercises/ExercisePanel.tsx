/** What shape is it? The page asks about the network on the stage, and explains a wrong answer by what was mixed up. */

import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { Question, QuestionKind } from '../../exercises/question.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { answerText, askSentence, choiceName, exerciseWords, whyText } from '../../text/exercises.ts'
import type { ExerciseWords } from '../../text/exercises.ts'
import { Rich } from '../text/Rich.tsx'
import { useSay } from '../text/useSay.ts'
import { useQuestions } from './useQuestions.ts'
import type { Questions } from './useQuestions.ts'
import '../scrolls.css'
import './exercises.css'

export interface ExercisePanelProps {
  /** Only these kinds of question, of the mix-up that is open; left out: all. */
  kinds?: readonly QuestionKind[]
}

export function ExercisePanel({ kinds }: ExercisePanelProps) {
  const say = useSay()
  const words = exerciseWords(useApp((app) => app.language))
  const score = useApp((app) => app.score)
  const { setExercise } = useActions()
  const questions = useQuestions(kinds)
  const { question, answered } = questions
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="lesson exercise" aria-label={words.label}>
      <div className="lesson-text scrolls" tabIndex={-1}>
        <button type="button" className="link exercise-close" onClick={() => setExercise(null)}>{kinds ? words.closeMixup : words.close}</button>
        <h1 ref={title} tabIndex={-1}>{words.label}</h1>
        {question && <p className="exercise-ask"><Rich text={askSentence(say, words, question)} /></p>}
        {question && <Entry key={questions.place} words={words} question={question} questions={questions} />}
        <Verdict words={words} questions={questions} />
      </div>
      <div className="lesson-walk">
        {questions.more && <button type="button" className={answered ? 'main' : ''} onClick={questions.next}>{words.next}</button>}
        <button type="button" onClick={questions.otherNetwork}>{words.other}</button>
        {score.asked > 0 && <span className="exercise-score">{fill(words.score, score)}</span>}
      </div>
    </section>
  )
}

interface EntryProps {
  words: ExerciseWords
  question: Question
  questions: Questions
}

function Entry({ words, question, questions }: EntryProps) {
  return question.choices ? <Choices words={words} question={question} questions={questions} /> : <Typed words={words} question={question} questions={questions} />
}

function Choices({ words, question, questions }: EntryProps) {
  const { choices = [], answer: wanted } = question
  const right = wanted.type === 'choice' ? wanted.choice : null
  const { verdict, answered, answer } = questions
  const given = verdict?.kind === 'wrong' && verdict.given.type === 'choice' ? verdict.given.choice : null
  return (
    <div className="choices exercise-choices" role="group" aria-label={words.answer}>
      {choices.map((choice) => (
        <button key={choice} type="button" disabled={answered} data-result={answered && right === choice ? 'right' : choice === given ? 'wrong' : 'open'} onClick={() => answer(choice)}>{choiceName(words, choice)}</button>
      ))}
    </div>
  )
}

function Typed({ words, question, questions }: EntryProps) {
  const hint = useId()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    questions.answer(text)
  }
  return (
    <form className="exercise-entry" onSubmit={submit}>
      <input type="text" aria-label={words.answer} aria-describedby={hint} value={text} autoComplete="off" autoCapitalize="off" spellCheck={false} onChange={(event) => setText(event.target.value)} />
      <button type="submit" className={questions.answered ? '' : 'main'} disabled={questions.answered}>{words.check}</button>
      <p id={hint} className="soft"><Rich text={question.answer.type === 'number' ? words.number : words.about} /></p>
    </form>
  )
}

function Verdict({ words, questions }: { words: ExerciseWords; questions: Questions }) {
  const { question, verdict, answered, show } = questions
  if (question === null) return null
  const result = answered ? 'right' : verdict?.kind === 'wrong' ? 'wrong' : 'open'
  return (
    <>
      <div role="status" className="exercise-verdict" data-result={result}>
        {answered ? <Right words={words} question={question} first={verdict?.kind === 'right'} /> : <Wrong words={words} question={question} verdict={verdict} />}
      </div>
      {!answered && verdict !== null && <button type="button" className="link" onClick={show}>{words.show}</button>}
    </>
  )
}

/** `first`: somebody said it; else the page did. */
function Right({ words, question, first }: { words: ExerciseWords; question: Question; first: boolean }) {
  const say = useSay()
  const said = first ? `*${words.right}*` : fill(words.shown, { answer: answerText(say, words, question.answer) })
  return <p><Rich text={said} /> {whyText(words, question)}</p>
}

function Wrong({ words, question, verdict }: { words: ExerciseWords; question: Question; verdict: Questions['verdict'] }) {
  const say = useSay()
  if (verdict?.kind === 'unreadable') return <p>{words.unreadable[verdict.letters ? 'letters' : question.answer.type === 'number' ? 'number' : 'shape']}</p>
  if (verdict?.kind !== 'wrong') return null
  return <p><strong>{fill(words.wrong, { given: answerText(say, words, verdict.given) })}</strong> {verdict.mistake && words.mistakes[verdict.mistake]}</p>
}
