/** The words around the list of sources, by language. */

import type { enSources } from './en/sources.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type SourceWords = Words<typeof enSources>

const PART = part<SourceWords>({
  en: () => import('./en/sources.ts').then(({ enSources }) => enSources),
  fr: () => import('./fr/sources.ts').then(({ frSources }) => frSources),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const sourceWords = (language: string): SourceWords => PART.of(language)
