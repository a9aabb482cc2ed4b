/** The keys of one address: whatever the text is, each question gets a sane answer and bad values leave a correction. */

import type { Correction } from '../run/recipe.ts'
import { readFlag } from './address-fields.ts'
import { isOneOf } from './one-of.ts'

/** Longer addresses are cut: no valid one comes near. */
const LONGEST = 8000
/** A correction repeats at most this much of what it corrects. */
const LONGEST_GIVEN = 40

export class Query {
  readonly corrections: Correction[] = []
  /** Lesson's name: what stands between `#/` and `?`. */
  readonly path: string
  private readonly values: ReadonlyMap<string, string>

  constructor(hash: string) {
    const text = hash.slice(0, LONGEST)
    const [path = '', query = ''] = cut(text.replace(/^#?\/?/, ''), '?')
    this.path = decoded(path).replace(/\/+$/, '')
    this.values = readPairs(query)
    if (hash.length > LONGEST) {
      this.correct({ field: 'address', given: text, used: String(LONGEST), reason: 'too_large', high: LONGEST })
    }
  }

  static of(parts: ReadonlyMap<string, string>): Query {
    return new Query(`?${[...parts].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`)
  }

  correct(correction: Correction): void {
    this.corrections.push({ ...correction, given: correction.given.slice(0, LONGEST_GIVEN) })
  }

  has(key: string): boolean {
    return this.values.has(key)
  }

  /** The value, or `usual` (with a correction that says `used`) where `read` finds none. */
  read<T>(key: string, read: (text: string) => T | undefined, usual: T, used: string): T {
    const text = this.values.get(key)
    if (text === undefined) return usual
    const value = read(text)
    if (value !== undefined) return value
    this.correct({ field: key, given: text, used, reason: 'number' })
    return usual
  }

  flag(key: string, usual: boolean): boolean {
    const text = this.values.get(key)
    const value = text === undefined ? usual : readFlag(text)
    if (value === undefined) this.correct({ field: key, given: text ?? '', used: usual ? '1' : '0', reason: 'choice', choices: ['0', '1'] })
    return value ?? usual
  }

  /** A number within bounds; beyond them the nearest bound. */
  number(key: string, read: (text: string) => number | undefined, usual: number, { low, high }: { low: number; high: number }): number {
    const value = this.read(key, read, usual, String(usual))
    const used = Math.min(high, Math.max(low, value))
    if (used !== value) this.correct({ field: key, given: String(value), used: String(used), reason: 'range', low, high })
    return used
  }

  choice<T extends string, U extends T | null>(key: string, choices: readonly T[], usual: U): T | U {
    const text = this.values.get(key)
    if (text === undefined) return usual
    if (isOneOf(choices, text)) return text
    this.correct({ field: key, given: text, used: usual ?? '', reason: 'choice', choices })
    return usual
  }

  /** One of some names, or another form that `read` knows; null where it is neither, or nothing was given. */
  form<T>(key: string, read: (text: string) => T | undefined, used: string, choices: readonly string[]): T | null {
    const text = this.values.get(key)
    const value = text === undefined ? undefined : read(text)
    if (text !== undefined && value === undefined) this.correct({ field: key, given: text, used, reason: 'choice', choices })
    return value ?? null
  }

  /** Some of a list of names, with commas between them, in the list's order; what is none of them is left out with a correction. */
  names<T extends string>(key: string, choices: readonly T[]): T[] {
    const found = this.list(key, (text) => (isOneOf(choices, text) ? text : undefined), choices)
    return choices.filter((name) => found.includes(name))
  }

  /** What `read` finds between commas, once each; what it does not know is left out with a correction. */
  list<T extends string>(key: string, read: (text: string) => T | undefined, choices?: readonly string[]): T[] {
    const texts = (this.values.get(key) ?? '').split(',').filter((text) => text !== '')
    const found = [...new Set(texts.map(read).filter((value) => value !== undefined))]
    const unknown = texts.filter((text) => read(text) === undefined)
    if (unknown.length > 0) this.correct({ field: key, given: unknown.join(','), used: found.join(',') || 'none', reason: 'choice', ...(choices && { choices }) })
    return found
  }

  /** Text of a strict form; anything else is ignored with a correction. */
  pattern(key: string, form: RegExp): string | null {
    const text = this.values.get(key)
    if (text === undefined || form.test(text)) return text ?? null
    this.correct({ field: key, given: text, used: '', reason: 'choice' })
    return null
  }
}

/** The first of equal keys counts. A Map: no key is special. */
function readPairs(query: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const pair of query.split('&')) {
    const [key = '', value = ''] = cut(pair, '=')
    const name = decoded(key)
    if (name !== '' && !values.has(name)) values.set(name, decoded(value))
  }
  return values
}

function cut(text: string, mark: string): string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

/** Text with broken escapes stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
