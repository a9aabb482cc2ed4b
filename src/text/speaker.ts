/** The words of the speaker's window by language; its notes are a part of their own. */

import type { enSpeaker } from './en/speaker.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type SpeakerWords = Words<typeof enSpeaker>

const PART = part<SpeakerWords>({
  en: () => import('./en/speaker.ts').then(({ enSpeaker }) => enSpeaker),
  fr: () => import('./fr/speaker.ts').then(({ frSpeaker }) => frSpeaker),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const speakerWords = (language: string): SpeakerWords => PART.of(language)
