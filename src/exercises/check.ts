/** Checks an answer, and says what was mixed up. */

import { hasUnknownLetters, readAnswer } from './answers.ts'
import { sameAnswer } from './question.ts'
import type { Answer, Mistake, Question } from './question.ts'

/** `mistake` null: none that is known. `unreadable`: no answer yet, nothing is counted; `letters`: a shape of letters that are not known. */
export type Verdict = { kind: 'right' } | { kind: 'wrong'; given: Answer; mistake: Mistake | null } | { kind: 'unreadable'; letters?: true }

export function check(question: Question, text: string): Verdict {
  const given = readAnswer(text, question)
  if (given === null) return { kind: 'unreadable', ...(hasUnknownLetters(text, question) && { letters: true }) }
  if (sameAnswer(given, question.answer)) return { kind: 'right' }
  return { kind: 'wrong', given, mistake: mistakeOf(question, given) }
}

function mistakeOf({ answer, mistakes }: Question, given: Answer): Mistake | null {
  const known = mistakes.find((one) => sameAnswer(one.answer, given))
  if (known) return known.mistake
  return given.type === 'shape' && answer.type === 'shape' ? ofAnyShape(given.sizes, answer.sizes) : null
}

function ofAnyShape(given: number[], right: number[]): Mistake | null {
  const sorted = (sizes: number[]) => [...sizes].sort((a, b) => a - b).join()
  if (sorted(given) === sorted(right)) return 'order'
  if (given.length < right.length && isWithin(given, right)) return 'axis_missing'
  if (given.length < right.length && isJoined(given, right)) return 'axes_joined'
  return given.length > right.length && isWithin(right, given) ? 'axis_too_many' : null
}

/** Whether `few` is `many` with axes beside each other multiplied. */
function isJoined(few: number[], many: number[]): boolean {
  const [first, ...rest] = few
  if (first === undefined) return many.length === 0
  let product = 1
  return many.some((size, i) => (product *= size) === first && isJoined(rest, many.slice(i + 1)))
}

/** Whether `few` is `many` with axes left out. */
function isWithin(few: number[], many: number[]): boolean {
  let place = 0
  for (const size of many) if (few[place] === size) place++
  return place === few.length
}
