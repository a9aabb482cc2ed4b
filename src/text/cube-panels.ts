/** What the cube's panels say, by language. */

import { enCubePanels } from './en-cube-panels.ts'

export type CubePanelWords = typeof enCubePanels

const CATALOGUES: Record<string, CubePanelWords> = { en: enCubePanels }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function cubePanelWords(language: string): CubePanelWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enCubePanels
}
