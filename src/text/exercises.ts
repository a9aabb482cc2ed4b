/** Questions, answers and mix-ups of the exercises as sentences, by language. */

import { fill } from './catalogue.ts'
import type { Say } from './catalogue.ts'
import { thousands } from './counted.ts'
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
  form?: keyof ExerciseWords['forms']
  data: Values
}

export function askSentence(say: Say, words: ExerciseWords, { kind, form, data }: QuestionWords): string {
  const axis: Values = data.axis === undefined ? {} : { axis: choiceName(words, String(data.axis)) }
  const fedBack: Values = data.fedBack === undefined ? {} : { fedBack: choiceName(words, String(data.fedBack)) }
  const step: Values = typeof data.step === 'number' ? { step_: subscript(data.step) } : {}
  const cell: Values = data.cell === undefined ? {} : { cell: cellName(words, String(data.cell)) }
  const ends = {
    oneGate: Number(data.gates ?? 1) > 1 ? words.oneGate : '',
    withTable: typeof data.table === 'number' ? fillSentence(say, words.withTable, { table: data.table }) : '',
  }
  return fillSentence(say, form ? words.forms[form].ask : words.ask[kind], { ...data, ...axis, ...fedBack, ...step, ...cell, ...ends })
}

/** Why the right answer is right. */
export const whyText = (words: ExerciseWords, { kind, form }: Omit<QuestionWords, 'data'>): string => (form ? words.forms[form].why : words.why[kind])

/** Numbers have their thousands apart, but not in code. */
function fillSentence(say: Say, text: string, values: Values): string {
  const prose = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? thousands(say, value) : value]))
  return text.split(/(`[^`]*`)/).map((piece, i) => fill(piece, i % 2 === 1 ? values : prose)).join('')
}

export type AnswerWords = { type: 'shape'; sizes: number[] } | { type: 'number'; number: number } | { type: 'choice'; choice: string }

export function answerText(say: Say, words: ExerciseWords, answer: AnswerWords): string {
  if (answer.type === 'shape') return shapeText(answer.sizes)
  return answer.type === 'number' ? thousands(say, answer.number) : choiceName(words, answer.choice)
}

const cellName = ({ cells }: ExerciseWords, cell: string): string => (Object.hasOwn(cells, cell) ? cells[cell as keyof typeof cells] : cell)

export function choiceName({ choices }: ExerciseWords, choice: string): string {
  return Object.hasOwn(choices, choice) ? choices[choice as keyof typeof choices] : choice
}
