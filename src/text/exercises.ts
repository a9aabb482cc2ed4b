/** Questions, answers and mix-ups of the exercises as sentences, by language. */

import { fill } from './catalogue.ts'
import type { enExercises } from './en/exercises.ts'
import { shapeText, subscript } from './symbols.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type ExerciseWords = Words<typeof enExercises>

const PART = part<ExerciseWords>({
  en: () => import('./en/exercises.ts').then(({ enExercises }) => enExercises),
  fr: () => import('./fr/exercises.ts').then(({ frExercises }) => frExercises),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const exerciseWords = (language: string): ExerciseWords => PART.of(language)

type Values = Record<string, string | number>

export interface QuestionWords {
  kind: keyof ExerciseWords['ask']
  data: Values
}

export function askSentence(words: ExerciseWords, { kind, data }: QuestionWords): string {
  const axis: Values = data.axis === undefined ? {} : { axis: choiceName(words, String(data.axis)) }
  const fedBack: Values = data.fedBack === undefined ? {} : { fedBack: choiceName(words, String(data.fedBack)) }
  const step: Values = typeof data.step === 'number' ? { step_: subscript(data.step) } : {}
  return fill(words.ask[kind], { ...data, ...axis, ...fedBack, ...step })
}

export type AnswerWords = { type: 'shape'; sizes: number[] } | { type: 'number'; number: number } | { type: 'choice'; choice: string }

export function answerText(words: ExerciseWords, answer: AnswerWords): string {
  if (answer.type === 'shape') return shapeText(answer.sizes)
  return answer.type === 'number' ? String(answer.number) : choiceName(words, answer.choice)
}

export function choiceName({ choices }: ExerciseWords, choice: string): string {
  return Object.hasOwn(choices, choice) ? choices[choice as keyof typeof choices] : choice
}
