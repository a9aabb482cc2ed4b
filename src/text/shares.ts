/** What the norms of shares say, by language. */

import { enShares } from './en-shares.ts'

export type ShareWords = typeof enShares

const CATALOGUES: Record<string, ShareWords> = { en: enShares }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function shareWords(language: string): ShareWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enShares
}
