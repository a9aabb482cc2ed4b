/** Why a message of another window is not followed, as a sentence. */

import { sayFromPart } from './catalogue.ts'
import type { FailureWords } from './corrections.ts'
import { enWindows } from './en-windows.ts'

const LANGUAGES = { en: enWindows }

export function windowFailure(language: string, { code, data }: FailureWords): string {
  const say = sayFromPart(LANGUAGES, language) as (key: string, values: FailureWords['data']) => string
  const known = code === 'unknown_field' && data.choices === '' ? 'no_fields' : code
  const expected = typeof data.expected === 'string' ? say(`expected.${data.expected}`, data) : ''
  return say(`failure.${known}`, { ...data, expected })
}
