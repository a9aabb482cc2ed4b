/** The words around the list of sources, by language. */

import { enSources } from './en-sources.ts'

export type SourceWords = { readonly [K in keyof typeof enSources]: string }

const CATALOGUES: Record<string, SourceWords> = { en: enSources }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function sourceWords(language: string): SourceWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enSources
}
