/** What is said about the pace of training, by language. */

import { enPace } from './en-pace.ts'

export type PaceWords = typeof enPace

const CATALOGUES: Record<string, PaceWords> = { en: enPace }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function paceWords(language: string): PaceWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enPace
}

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
