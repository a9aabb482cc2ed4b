/** The words of the common mix-ups by language, and which of them fit what somebody looks for. */

import type { enMixups } from './en/mixups.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type MixupWords = Words<typeof enMixups>
export type MixupText = MixupWords['list'][keyof MixupWords['list']]

const PART = part<MixupWords>({
  en: () => import('./en/mixups.ts').then(({ enMixups }) => enMixups),
  fr: () => import('./fr/mixups.ts').then(({ frMixups }) => frMixups),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const mixupWords = (language: string): MixupWords => PART.of(language)

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a mix-up has every word that is looked for, as people type them: without accents, in any order, parts of words too. */
export function isFound({ title, think, so, words }: MixupText, wanted: string): boolean {
  return hasAll(`${title} ${think} ${so} ${words}`, wanted)
}

/** Whether its title alone has them. */
export const isTitled = ({ title }: MixupText, wanted: string): boolean => hasAll(title, wanted)

function hasAll(text: string, wanted: string): boolean {
  const own = plain(text)
  return plain(wanted).split(/\s+/).every((word) => own.includes(word))
}

/** What is read line by line while presenting. */
export const MIXUP_LINES = ['think', 'so', 'look'] as const
