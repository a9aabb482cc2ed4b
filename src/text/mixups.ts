/** The words of the common mix-ups by language, and which of them fit what somebody looks for. */

import { enMixups } from './en-mixups.ts'

/** The same tree with other strings. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
export type MixupWords = Words<typeof enMixups>
export type MixupText = MixupWords['list'][keyof MixupWords['list']]

const CATALOGUES: Record<string, MixupWords> = { en: enMixups }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function mixupWords(language: string): MixupWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enMixups
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a mix-up has every word that is looked for, as people type them: without accents, in any order, from their beginnings on. */
export function isFound({ title, think, so, words }: MixupText, wanted: string): boolean {
  const text = plain(`${title} ${think} ${so} ${words}`)
  return plain(wanted).split(/\s+/).every((word) => text.includes(word))
}

/** What is read line by line while presenting. */
export const MIXUP_LINES = ['think', 'so', 'look'] as const
