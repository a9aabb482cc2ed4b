/** What the cube's panels say, by language. */

import type { enCubePanels } from './en/cube-panels.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type CubePanelWords = Words<typeof enCubePanels>

const PART = part<CubePanelWords>({
  en: () => import('./en/cube-panels.ts').then(({ enCubePanels }) => enCubePanels),
  fr: () => import('./fr/cube-panels.ts').then(({ frCubePanels }) => frCubePanels),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const cubePanelWords = (language: string): CubePanelWords => PART.of(language)
