/** The words of the speaker's window by language. */

import { enSpeaker } from './en-speaker.ts'

/** The same tree with other strings. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
export type SpeakerWords = Words<typeof enSpeaker>

const CATALOGUES: Record<string, SpeakerWords> = { en: enSpeaker }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function speakerWords(language: string): SpeakerWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enSpeaker
}
