/** What the norms of shares say, by language. */

import type { enShares } from './en/shares.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type ShareWords = Words<typeof enShares>

const PART = part<ShareWords>({
  en: () => import('./en/shares.ts').then(({ enShares }) => enShares),
  fr: () => import('./fr/shares.ts').then(({ frShares }) => frShares),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const shareWords = (language: string): ShareWords => PART.of(language)
