/** One cell as a number. */

import { DataTrouble, quoted } from './trouble.ts'
import type { TroubleData } from './trouble.ts'
import type { Cell } from './table.ts'

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const NOT_FINITE = /^[+-]?(nan|inf|infinity|∞)$/i

/** NaN where it is none. With a decimal comma points may part thousands, and the other way round. */
export function toNumber(cell: Cell, decimal: '.' | ','): number {
  if (typeof cell === 'number') return cell
  if (typeof cell === 'boolean') return cell ? 1 : 0
  return typeof cell === 'string' ? textToNumber(cell.trim(), decimal) : NaN
}

function textToNumber(text: string, decimal: '.' | ','): number {
  const plain = text.replace('−', '-')
  const written = decimal === ',' ? withoutGroups(plain, '.').replace(',', '.') : withoutGroups(plain, ',')
  return PLAIN.test(written) ? Number(written) : NaN
}

/** 1.234.567 with groups of three; anything else stays as it is. */
function withoutGroups(text: string, mark: string): string {
  const [whole = '', ...rest] = text.split(mark)
  const grouped = rest.length > 0 && /^[+-]?\d{1,3}$/.test(whole) && rest.every((part, i) => (i < rest.length - 1 ? /^\d{3}$/ : /^\d{3}(\D\d+)?$/).test(part))
  return grouped ? whole + rest.join('') : text
}

/** The number, or the reason why there is none. */
export function numberAt(cell: Cell, decimal: '.' | ',', place: TroubleData): number {
  const value = toNumber(cell, decimal)
  if (Number.isFinite(value)) return value
  if (isMissing(cell)) throw new DataTrouble('missing', place)
  const given = { ...place, given: quoted(cell) }
  const infinite = typeof cell === 'number' || value === Infinity || value === -Infinity || (typeof cell === 'string' && NOT_FINITE.test(cell.trim()))
  throw new DataTrouble(infinite ? 'not_finite' : 'not_number', given)
}

export function isMissing(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
