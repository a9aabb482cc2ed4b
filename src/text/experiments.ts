/** The words of the experiments, by language. */

import { sayFromPart } from './catalogue.ts'
import type { SayOf } from './catalogue.ts'
import { enExperiments } from './en-experiments.ts'

export type SayExperiment = SayOf<typeof enExperiments>

const LANGUAGES = { en: enExperiments }

export function experimentSay(language: string): SayExperiment {
  return sayFromPart(LANGUAGES, language)
}
