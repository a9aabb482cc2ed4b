/** Questions, answers and mix-ups of the exercises as sentences, by language. */

import { fill } from './catalogue.ts'
import { enExercises } from './en-exercises.ts'
import { shapeText, subscript } from './symbols.ts'

export type ExerciseWords = typeof enExercises

const CATALOGUES: Record<string, ExerciseWords> = { en: enExercises }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function exerciseWords(language: string): ExerciseWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enExercises
}

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
