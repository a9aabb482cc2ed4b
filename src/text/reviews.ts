/** What the lesson of the film reviews says, by language. */

import { fill, sayOf } from './catalogue.ts'
import type { SayOf } from './catalogue.ts'
import { USUAL_LANGUAGE, languageOf } from './languages.ts'
import type { enReviews } from './en/reviews.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

const PART = part<Words<typeof enReviews>>({
  en: () => import('./en/reviews.ts').then(({ enReviews }) => enReviews),
  fr: () => import('./fr/reviews.ts').then(({ frReviews }) => frReviews),
})

export type SayReviews = SayOf<typeof enReviews>

export function sayReviews(language: string): SayReviews {
  return sayOf<typeof enReviews>(PART, language)
}

/** A message of the lesson by a key that is data. */
export function reviewsMessage(language: string, key: string, values: Record<string, string | number>): string {
  const say = sayOf<typeof enReviews>(PART, language) as unknown as (key: string, values: Record<string, string | number>) => string
  return fill(say(`lesson.${key}`, values), values)
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`
}

/** 20,000; in French 20 000: thousands apart as the language has them. */
export function countText(language: string, count: number): string {
  return count.toLocaleString(languageOf(language) ?? USUAL_LANGUAGE)
}
