/** What is said about the pace of training, by language. */

import type { enPace } from './en/pace.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type PaceWords = Words<typeof enPace>

const PART = part<PaceWords>({
  en: () => import('./en/pace.ts').then(({ enPace }) => enPace),
  fr: () => import('./fr/pace.ts').then(({ frPace }) => frPace),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const paceWords = (language: string): PaceWords => PART.of(language)

/** The name of a kernel set on the page, and what it means. */
export function kernelWords(words: PaceWords, kernels: string): { name: string; about: string } {
  const known = Object.hasOwn(words.kernels, kernels) ? (kernels as keyof PaceWords['kernels']) : 'plain'
  return { name: words.kernels[known], about: words.kernelsAbout[known] }
}

/** "34 s left": in minutes where it is more than two. */
export function timeLeft(words: PaceWords, seconds: number): string {
  const [sentence, count] = seconds < 120 ? [words.seconds, Math.max(1, Math.round(seconds))] : [words.minutes, Math.round(seconds / 60)]
  return sentence.replace('{count}', String(count))
}
