/** What an exported file cannot hold, which other folders report as codes, as sentences. */

import type { Say } from './catalogue.ts'
import { message } from './catalogue.ts'
import { failureSentence } from './corrections.ts'
import type { FailureWords } from './corrections.ts'

/** A sentence for each code of export/golden/cannot-hold.ts. */
export function notHeldSentences(language: string, codes: readonly string[]): string[] {
  return codes.map((code) => message(language, `export.codes.${code}`) ?? code)
}

/** Why there is no file. */
export function exportFailureSentence(say: Say, language: string, failure: FailureWords): string {
  const why = failure.code === 'cannot_export' ? message(language, `export.codes.${failure.data.what}`) : undefined
  return why === undefined ? failureSentence(say, language, failure) : `${say('export.notHeld')} ${why}`
}
