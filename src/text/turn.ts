/** What the block's row of buttons says, by language. */

import type { enTurn } from './en/turn.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type TurnWords = Words<typeof enTurn>

const PART = part<TurnWords>({
  en: () => import('./en/turn.ts').then(({ enTurn }) => enTurn),
  fr: () => import('./fr/turn.ts').then(({ frTurn }) => frTurn),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const turnWords = (language: string): TurnWords => PART.of(language)
