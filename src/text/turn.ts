/** What the block's row of buttons says, by language. */

import { enTurn } from './en-turn.ts'

export type TurnWords = typeof enTurn

const CATALOGUES: Record<string, TurnWords> = { en: enTurn }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function turnWords(language: string): TurnWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enTurn
}
