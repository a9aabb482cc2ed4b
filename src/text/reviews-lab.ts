/** The words beside the lesson of the film reviews, by language. */

import { sayOf } from './catalogue.ts'
import type { SayOf } from './catalogue.ts'
import type { enReviewsLab } from './en/reviews-lab.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type SayLab = SayOf<typeof enReviewsLab>

const PART = part<Words<typeof enReviewsLab>>({
  en: () => import('./en/reviews-lab.ts').then(({ enReviewsLab }) => enReviewsLab),
  fr: () => import('./fr/reviews-lab.ts').then(({ frReviewsLab }) => frReviewsLab),
})

export function labSay(language: string): SayLab {
  return sayOf<typeof enReviewsLab>(PART, language)
}

/** 0.9534 → "95.3". */
export function percentText(share: number): string {
  return (100 * share).toFixed(1)
}

/** Roughly: what is left of a long work. */
export function timeLeft(say: SayLab, seconds: number): string {
  return seconds < 90 ? say('train.seconds', { count: Math.max(1, Math.round(seconds / 5) * 5 || Math.round(seconds)) }) : say('train.minutes', { count: Math.round(seconds / 60) })
}

/** Why something could not be had. */
export function labFailure(say: SayLab, { code, data }: { code: string; data: Record<string, string | number> }): string {
  if (code === 'reviews_missing' || code === 'no_run') return say(`failures.${code}`)
  if (code === 'reviews_damaged') return say('failures.reviews_damaged', { file: data.file ?? '' })
  return say('failures.other', { message: data.message ?? code })
}
