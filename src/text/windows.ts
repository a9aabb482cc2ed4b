/** Why a message of another window is not followed, as a sentence. */

import { sayOf } from './catalogue.ts'
import type { FailureWords } from './corrections.ts'
import type { enWindows } from './en/windows.ts'
import type { Language } from './languages.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

const PART = part<Words<typeof enWindows>>({
  en: () => import('./en/windows.ts').then(({ enWindows }) => enWindows),
  fr: () => import('./fr/windows.ts').then(({ frWindows }) => frWindows),
})

/** To be awaited before a sentence is asked for. */
export const loadWindowWords = (language: Language): Promise<void> => PART.load(language)

export function windowFailure(language: Language, { code, data }: FailureWords): string {
  const say = sayOf<typeof enWindows>(PART, language) as (key: string, values: FailureWords['data']) => string
  const known = code === 'unknown_field' && data.choices === '' ? 'no_fields' : code
  const expected = typeof data.expected === 'string' ? say(`expected.${data.expected}`, data) : ''
  return say(`failure.${known}`, { ...data, expected })
}
