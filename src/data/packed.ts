/** Data with what was chosen about them and the address that shows them, as one file for somebody else. */

import { GUESS_ALL, SEPARATORS, WHENS } from './choices.ts'
import type { Choices } from './choices.ts'

export interface Packed {
  /** File's name. */
  name: string
  /** The id that the address has. */
  id: string
  address: string
  choices: Choices
  text: string
}

export const PACKED_FORMAT = 'unfold-data/1'

export function pack({ name, id, address, choices, text }: Packed): string {
  return JSON.stringify({ format: PACKED_FORMAT, name, id, address, choices, text })
}

/** null: it is something else. */
export function unpack(text: string): Packed | null {
  if (!text.startsWith(`{"format":"${PACKED_FORMAT}"`)) return null
  try {
    const { name, id, address, choices, text: inside } = JSON.parse(text) as Record<string, unknown>
    const fine = [name, id, address, inside].every((value) => typeof value === 'string') && /^[a-z0-9]{1,20}$/.test(id as string)
    return fine ? { name: name as string, id: id as string, address: address as string, choices: readChoices(choices), text: inside as string } : null
  } catch {
    return null
  }
}

/** What of anything makes sense as choices; the rest is guessed. */
export function readChoices(value: unknown): Choices {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const choices: Record<string, unknown> = { ...GUESS_ALL }
  for (const key of Object.keys(GUESS_ALL) as (keyof Choices)[]) if (FITS[key](given[key])) choices[key] = given[key]
  return choices as unknown as Choices
}

const isColumn = (value: unknown) => Number.isInteger(value) && (value as number) >= 0
const isFlag = (value: unknown) => typeof value === 'boolean'

const FITS: Record<keyof Choices, (value: unknown) => boolean> = {
  separator: (value) => SEPARATORS.some((known) => known === value),
  decimal: (value) => value === '.' || value === ',',
  header: isFlag,
  rows: (value) => value === 'steps' || value === 'sequences',
  sequence: (value) => value === 'none' || isColumn(value),
  pieces: (value) => value === 'whole' || (isColumn(value) && value !== 0),
  features: (value) => Array.isArray(value) && value.length > 0 && value.every(isColumn),
  target: isColumn,
  also: (value) => Array.isArray(value) && value.every(isColumn),
  when: (value) => WHENS.some((known) => known === value),
  standardise: isFlag,
  holdOut: isFlag,
}
