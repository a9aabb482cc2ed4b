/** What the lesson of the film reviews says, by language. */

import { fill, sayFromPart } from './catalogue.ts'
import type { SayOf } from './catalogue.ts'
import { enReviews } from './en-reviews.ts'

const LANGUAGES = { en: enReviews }

export type SayReviews = SayOf<typeof enReviews>

export function sayReviews(language: string): SayReviews {
  return sayFromPart(LANGUAGES, language)
}

/** A message of the lesson by a key that is data. */
export function reviewsMessage(language: string, key: string, values: Record<string, string | number>): string {
  const say = sayFromPart(LANGUAGES, language) as unknown as (key: string, values: Record<string, string | number>) => string
  return fill(say(`lesson.${key}`, values), values)
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`
}
