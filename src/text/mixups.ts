/** The words of the common mix-ups by language, and which of them fit what somebody looks for. */

import type { enMixups } from './en/mixups.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type MixupWords = Words<typeof enMixups>
export type MixupText = MixupWords['list'][keyof MixupWords['list']]

const PART = part<MixupWords>({ en: () => import('./en/mixups.ts').then(({ enMixups }) => enMixups) })

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const mixupWords = (language: string): MixupWords => PART.of(language)

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a mix-up has every word that is looked for, as people type them: without accents, in any order, from their beginnings on. */
export function isFound({ title, think, so, words }: MixupText, wanted: string): boolean {
  const text = plain(`${title} ${think} ${so} ${words}`)
  return plain(wanted).split(/\s+/).every((word) => text.includes(word))
}

/** What is read line by line while presenting. */
export const MIXUP_LINES = ['think', 'so', 'look'] as const
