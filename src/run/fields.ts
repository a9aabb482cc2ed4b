/** Reading one value of an unknown object: the value itself if it is sane, else the default, with a note of what was wrong. */

import type { Range } from '../tasks/facts.ts'
import type { Correction } from './recipe.ts'

export type { Range }

export interface Reader {
  /** Values by name; missing or null-like ones count as not given. */
  values: Record<string, unknown>
  /** Prefix of the field's name in corrections, `optimizer.`. */
  prefix: string
  corrections: Correction[]
}

/** An object's own values; anything that is no plain object has none. Getters that throw are as if they were not there. */
export function valuesOf(input: unknown): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return {}
  const values: Record<string, unknown> = Object.create(null)
  try {
    for (const name of Object.keys(input)) values[name] = (input as Record<string, unknown>)[name]
  } catch {
    return values
  }
  return values
}

/** A part with fields of its own. */
export function readerOf({ values, prefix, corrections }: Reader, name: string): Reader {
  return { values: valuesOf(values[name]), prefix: `${prefix}${name}.`, corrections }
}

export function readInteger(reader: Reader, name: string, fallback: number, range: Range): number {
  return readNumber(reader, name, fallback, range, true)
}

/** A whole number that a task bounds; where it leaves only one, that one is used and the rule `<name>_task` says so. */
export function readSize(reader: Reader, name: 'steps' | 'features' | 'outputs', fallback: number, range: Range): number {
  if (range.low < range.high) return readInteger(reader, name, fallback, range)
  const given = reader.values[name]
  if (given === undefined || toNumber(given) === range.low) return range.low
  return corrected(reader, name, given, range.low, { reason: 'together', rule: `${name}_task` })
}

/** Numbers, and texts that are numbers. Out of range: the nearest bound. */
export function readNumber(reader: Reader, name: string, fallback: number, { low, high }: Range, whole = false): number {
  const given = reader.values[name]
  if (given === undefined) return fallback
  const number = toNumber(given)
  if (number === null || (whole && !Number.isInteger(number))) return corrected(reader, name, given, fallback, { reason: 'number', low, high })
  if (number < low || number > high) return corrected(reader, name, given, number < low ? low : high, { reason: 'range', low, high })
  return number
}

/** As `readNumber`; null (or `none`) means that there is none. */
export function readOptional(reader: Reader, name: string, fallback: number | null, range: Range, whole = false): number | null {
  const given = reader.values[name]
  if (given === undefined) return fallback
  if (given === null || given === 'none') return null
  const number = toNumber(given)
  if (number === null || (whole && !Number.isInteger(number))) return corrected(reader, name, given, fallback, { reason: 'number', ...range })
  return readNumber(reader, name, range.low, range, whole)
}

export function readChoice<Choice extends string | number>(reader: Reader, name: string, fallback: Choice, choices: readonly Choice[]): Choice {
  const given = reader.values[name]
  if (given === undefined) return fallback
  const found = choices.find((choice) => choice === given || String(choice) === given)
  return found ?? corrected(reader, name, given, fallback, { reason: 'choice', choices: choices.map(String) })
}

export function readFlag(reader: Reader, name: string, fallback: boolean): boolean {
  const given = reader.values[name]
  if (given === undefined || typeof given === 'boolean') return given ?? fallback
  if (given === 'true' || given === '1' || given === 1) return true
  if (given === 'false' || given === '0' || given === 0) return false
  return corrected(reader, name, given, fallback, { reason: 'choice', choices: ['true', 'false'] })
}

/** Whole numbers in the range, or null. Those out of range go to the nearest bound; what is no list of numbers gives the fallback. */
export function readList(reader: Reader, name: string, fallback: number[] | null, { low, high }: Range): number[] | null {
  const given = reader.values[name]
  if (given === undefined) return fallback
  if (given === null) return null
  const numbers = Array.isArray(given) && given.length <= MOST_ITEMS ? given.map(toNumber) : null
  if (numbers === null || numbers.some((number) => number === null || !Number.isInteger(number))) {
    return corrected(reader, name, given, fallback, { reason: 'number', low, high })
  }
  const inside = numbers.map((number) => Math.min(high, Math.max(low, number!)))
  return inside.every((number, i) => number === numbers[i]) ? inside : corrected(reader, name, given, inside, { reason: 'range', low, high })
}

const MOST_ITEMS = 1000

/** Notes the correction and returns what is used instead. */
export function corrected<Value>({ prefix, corrections }: Reader, name: string, given: unknown, used: Value, why: Pick<Correction, 'reason'> & Partial<Correction>): Value {
  corrections.push({ field: prefix + name, given: shown(given), used: shown(used), ...why })
  return used
}

function toNumber(given: unknown): number | null {
  if (typeof given !== 'number' && !(typeof given === 'string' && given.trim() !== '' && given.length < 40)) return null
  const number = Number(given)
  return Number.isFinite(number) ? number : null
}

/** Short, whatever it is: it comes from an address or a file. */
function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? value.slice(0, 20).filter(isPlain).join(',') : 'object') : String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' && typeof value !== 'symbol'
}
