/** The words of the experiments, by language. */

import { sayOf } from './catalogue.ts'
import type { SayOf } from './catalogue.ts'
import type { enExperiments } from './en/experiments.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type SayExperiment = SayOf<typeof enExperiments>

const PART = part<Words<typeof enExperiments>>({
  en: () => import('./en/experiments.ts').then(({ enExperiments }) => enExperiments),
  fr: () => import('./fr/experiments.ts').then(({ frExperiments }) => frExperiments),
})

export function experimentSay(language: string): SayExperiment {
  return sayOf<typeof enExperiments>(PART, language)
}
