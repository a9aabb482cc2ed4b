/** What the dialog of an export says, by language; and what a file cannot hold, which other folders report as codes, as sentences. */

import { fill } from './catalogue.ts'
import type { Say } from './catalogue.ts'
import { failureSentence } from './corrections.ts'
import type { FailureWords } from './corrections.ts'
import type { enExport } from './en/export.ts'
import { part } from './part.ts'
import { shapeText } from './symbols.ts'
import type { Words } from './part.ts'

export type ExportWords = Words<typeof enExport>

const PART = part<ExportWords>({
  en: () => import('./en/export.ts').then(({ enExport }) => enExport),
  fr: () => import('./fr/export.ts').then(({ frExport }) => frExport),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const exportWords = (language: string): ExportWords => PART.of(language)

/** A sentence for each code of export/cannot-hold.ts. */
export function notHeldSentences(words: ExportWords, codes: readonly string[]): string[] {
  return codes.map((code) => sentenceOf(words, code) ?? code)
}

export interface TakenWords {
  of: Exclude<keyof ExportWords['taken'], 'undropped' | 'unlabelled'>
  labelled: boolean
  batch: number
  steps: number
}

/** What of the film reviews is taken away. */
export function takenSentences({ taken }: ExportWords, { of, labelled, batch, steps }: TakenWords): string[] {
  const what = fill(taken[of], { batch, shape: shapeText([batch, steps]) })
  return of === 'run' ? [what] : [what, taken.undropped, ...(labelled ? [] : [taken.unlabelled])]
}

/** Why there is no file, or why one is not taken. */
export function exportFailureSentence(say: Say, language: string, failure: FailureWords): string {
  const words = exportWords(language)
  const { code, data } = failure
  if (code === 'moved') return words.moved
  if (code === 'cannot_import' && isOf(words.refused, String(data.reason))) return fill(words.refused[String(data.reason) as keyof ExportWords['refused']], data)
  const why = code === 'cannot_export' ? sentenceOf(words, String(data.what)) : undefined
  return why === undefined ? failureSentence(say, language, failure) : `${words.notHeld} ${why}`
}

const isOf = (words: object, key: string) => Object.hasOwn(words, key)

function sentenceOf({ codes }: ExportWords, code: string): string | undefined {
  return isOf(codes, code) ? codes[code as keyof typeof codes] : undefined
}
