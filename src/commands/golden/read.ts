/** Reads values of a parsed JSON file with their path, or says what is wrong there. Knows nothing of the format. */

import type { Nested } from '../../export/golden/format.ts'

/** `reason` is a sentence for the command line; `path` is where in the file. */
export class Malformed extends Error {
  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`)
  }
}

export type Fields = Record<string, unknown>

export function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(path, 'is not an object')
  return value as Fields
}

export function need(fields: Fields, key: string, path: string): unknown {
  if (!Object.hasOwn(fields, key)) throw new Malformed(join(path, key), 'missing key')
  return fields[key]
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

export function numberAt(fields: Fields, key: string, path: string): number {
  return finite(need(fields, key, path), join(path, key))
}

export function finite(value: unknown, path: string): number {
  if (typeof value !== 'number') throw new Malformed(path, `not a number (${shown(value)})`)
  if (!Number.isFinite(value)) throw new Malformed(path, 'not a finite number')
  return value
}

export function positive(fields: Fields, key: string, path: string): number {
  const value = numberAt(fields, key, path)
  if (!Number.isSafeInteger(value) || value < 1) throw new Malformed(join(path, key), `must be a positive whole number, not ${value}`)
  return value
}

export function integersAt(value: unknown, path: string, low: number, high: number): number[] {
  if (!Array.isArray(value)) throw new Malformed(path, 'is not a list')
  return value.map((item, i) => integer(item, `${path}[${i}]`, low, high))
}

export function integer(value: unknown, path: string, low: number, high: number): number {
  const number = finite(value, path)
  if (!Number.isInteger(number) || number < low || number > high) throw new Malformed(path, `out of range: ${number} is not a whole number in ${low}…${high}`)
  return number
}

export function oneOf<Choice extends string>(fields: Fields, key: string, path: string, choices: readonly Choice[]): Choice {
  const value = need(fields, key, path)
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new Malformed(join(path, key), `unknown ${key} ${shown(value)}, known are ${choices.join(', ')}`)
  return found
}

export function booleanAt(fields: Fields, key: string, path: string): boolean {
  const value = need(fields, key, path)
  if (typeof value !== 'boolean') throw new Malformed(join(path, key), `must be true or false, not ${shown(value)}`)
  return value
}

/** Nested lists of exactly this shape, all finite numbers. */
export function nestedAt(value: unknown, path: string, shape: readonly number[], check?: (value: unknown, path: string) => void): Nested {
  const [size, ...rest] = shape
  if (size === undefined) {
    check?.(value, path)
    return finite(value, path)
  }
  if (!Array.isArray(value)) throw new Malformed(path, `wrong size: a list of ${size} expected, found ${shown(value)}`)
  if (value.length !== size) throw new Malformed(path, `wrong size: ${size} expected by spec, found ${value.length}`)
  return value.map((item, i) => nestedAt(item, `${path}[${i}]`, rest, check))
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
