/** Corrections and failures, which other folders report as codes with data, as sentences. */

import type { Key, Say } from './catalogue.ts'
import { fill, message } from './catalogue.ts'

export interface CorrectionWords {
  field: string
  given: string
  used: string
  reason: 'range' | 'number' | 'choice' | 'together' | 'too_large'
  low?: number
  high?: number
  choices?: readonly string[]
  rule?: string
}

export function correctionSentence(say: Say, language: string, correction: CorrectionWords): string {
  const { given, used, reason, low, high, choices, rule } = correction
  const field = fieldName(language, correction.field)
  const base = { field, given: shortened(given), used }
  if (correction.field === 'mixup') return say('correction.mixup', base)
  if (correction.field === 'address') return say('correction.address', base)
  if (correction.field === 'lesson') return say('correction.lesson', { given: lessonName(language, given), used: lessonName(language, used) })
  if (reason === 'range' && low !== undefined && high !== undefined) return say('correction.range', { ...base, low, high })
  if (reason === 'choice' && choices !== undefined) return say(choiceKey(correction), { ...base, choices: choices.join(', ') })
  if (reason === 'together' && rule !== undefined) {
    const why = message(language, `together.${rule}`)
    if (why !== undefined && why !== '') return fill(why, base)
  }
  return say(openKey(correction), base)
}

/** Where nothing is known but the reason. */
function openKey({ reason, used }: CorrectionWords) {
  const nothing = isNothing(used)
  return ({
    number: nothing ? 'correction.numberNone' : 'correction.number',
    range: 'correction.rangeOpen',
    choice: nothing ? 'correction.leftOut' : 'correction.choiceOpen',
    together: 'correction.together',
    too_large: 'correction.too_large',
  } as const)[reason]
}

/** What the browser tells where the address does not. */
const PREFERRED = ['theme', 'lang', 'library']

/** `none` is a word of the address. */
const isNothing = (used: string) => used === '' || used === 'none'

function choiceKey({ field, used }: CorrectionWords) {
  if (!isNothing(used)) return 'correction.choice'
  return PREFERRED.includes(field) ? 'correction.choiceUsual' : 'correction.choiceNone'
}

function lessonName(language: string, lesson: string): string {
  return message(language, `lessons.${lesson}`) ?? shortened(lesson)
}

/** The name of a field as its control shows it. */
export function fieldName(language: string, field: string): string {
  return message(language, `fields.${field}`) ?? field
}

/** A hostile address may be very long; what was given is only quoted. */
function shortened(given: string): string {
  return given.length > 40 ? `${given.slice(0, 40)}…` : given
}

export interface FailureWords {
  code: string
  data: Record<string, string | number>
}

export function failureSentence(say: Say, language: string, failure: FailureWords): string {
  const reason = String(failure.data.reason ?? failure.data.rule ?? failure.data.message ?? '')
  const why = message(language, `together.${reason}`)
  const values = { ...failure.data, code: failure.code, message: why ? fill(why, failure.data) : reason }
  const known = message(language, `failure.${failure.code}` satisfies string as Key)
  return fill(known ?? say('failure.unknown', { code: failure.code }), values)
}
