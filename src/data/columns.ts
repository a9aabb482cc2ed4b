/** What each column is: numbers or words; which one names the sequence, which are read, which one is asked for. Guesses, unless chosen. */

import type { Choices, Column, ReadingNote, When } from './choices.ts'
import { isMissing, toNumber } from './numbers.ts'
import type { Table } from './table.ts'
import { DataTrouble } from './trouble.ts'

export interface Roles {
  columns: Column[]
  sequence: number | null
  features: number[]
  target: number
  /** Asked for beside it. */
  also: number[]
  when: When
  notes: ReadingNote[]
}

/** As many input features as a recipe can have. */
export const MOST_FEATURES = 16
/** And outputs. */
const MOST_OUTPUTS = 16

const SEQUENCE_NAME = /^(seq|sequence|series|sample|example|group|episode|trial|subject|patient|station|unit|run|id|.*[ _]id)s?$/i
const TARGET_NAME = /^(target|label|class|answer|output|outcome)$/i

export function rolesOf(table: Table, choices: Choices, decimal: '.' | ','): Roles {
  const columns = table.names.map((name, c): Column => ({ name, kind: kindOf(table, c, decimal) }))
  if (columns.length === 0) throw new DataTrouble('no_numbers')
  refuseUnknown(columns, choices)
  const sequence = choices.sequence === 'none' ? null : (choices.sequence ?? table.sequence ?? guessSequence(table, columns))
  const numeric = columns.flatMap(({ kind }, c) => (kind === 'number' && c !== sequence ? [c] : []))
  const target = choices.target ?? guessTarget(columns, sequence, numeric)
  const also = alsoOf(columns, numeric, target, choices.also ?? [])
  const when = choices.when ?? guessWhen(table, columns, { sequence, target, named: TARGET_NAME.test(columns[target]!.name) })
  const usual = when === 'next' ? numeric : numeric.filter((c) => c !== target && !also.includes(c))
  const features = choices.features ?? usual.slice(0, MOST_FEATURES)
  refuse(columns, features, numeric)
  return { columns, sequence, features, target, also, when, notes: notesOf(columns, { sequence, target, features, left: choices.features === null ? usual.length - features.length : 0 }) }
}

/** Only numbers can be asked for together, each column once, and as many as a recipe has outputs. */
function alsoOf(columns: Column[], numeric: number[], target: number, wished: number[]): number[] {
  if (columns[target]!.kind !== 'number') return []
  return [...new Set(wished)].filter((c) => c !== target && numeric.includes(c)).slice(0, MOST_OUTPUTS - 1)
}

function refuseUnknown(columns: Column[], { sequence, target, features, also }: Choices): void {
  for (const column of [sequence, target, ...(features ?? []), ...(also ?? [])]) {
    if (typeof column === 'number' && !columns[column]) throw new DataTrouble('no_column', { number: column + 1 })
  }
}

function refuse(columns: Column[], features: number[], numeric: number[]): void {
  if (numeric.length === 0) throw new DataTrouble('no_numbers')
  if (features.length === 0) throw new DataTrouble('no_features')
  if (features.length > MOST_FEATURES) throw new DataTrouble('too_many_features', { count: features.length, most: MOST_FEATURES })
  const text = features.find((c) => columns[c]!.kind === 'text')
  if (text !== undefined) throw new DataTrouble('feature_text', { column: columns[text]!.name })
}

/** Numbers, where at least half of its cells are: the other half is then a mistake with a place. */
function kindOf({ rows }: Table, column: number, decimal: '.' | ','): Column['kind'] {
  let numbers = 0
  let filled = 0
  for (const cells of rows) {
    if (isMissing(cells[column])) continue
    filled++
    if (!Number.isNaN(toNumber(cells[column], decimal))) numbers++
  }
  return numbers > 0 && numbers * 2 >= filled ? 'number' : 'text'
}

/** By its name, or words that come in blocks: each word once, for several rows. */
function guessSequence({ rows }: Table, columns: Column[]): number | null {
  const byName = columns.findIndex(({ name }, c) => SEQUENCE_NAME.test(name) && blocksOf(rows, c).distinct < rows.length)
  if (byName >= 0) return byName
  const byBlocks = columns.findIndex(({ kind, name }, c) => {
    const { runs, distinct } = blocksOf(rows, c)
    return kind === 'text' && !TARGET_NAME.test(name) && distinct > 1 && runs === distinct && distinct * 2 <= rows.length
  })
  return byBlocks >= 0 ? byBlocks : null
}

function blocksOf(rows: unknown[][], column: number): { runs: number; distinct: number } {
  let runs = 0
  const seen = new Set<string>()
  rows.forEach((cells, i) => {
    const value = String(cells[column])
    if (i === 0 || value !== String(rows[i - 1]![column])) runs++
    seen.add(value)
  })
  return { runs, distinct: seen.size }
}

function guessTarget(columns: Column[], sequence: number | null, numeric: number[]): number {
  const named = columns.findIndex(({ name }, c) => c !== sequence && TARGET_NAME.test(name))
  return named >= 0 ? named : (numeric[0] ?? 0)
}

/** A column that is called target is asked for as it stands: once, where it never changes within a sequence. Else what comes next. */
function guessWhen({ rows }: Table, columns: Column[], { sequence, target, named }: { sequence: number | null; target: number; named: boolean }): When {
  if (!named && columns[target]!.kind === 'number') return 'next'
  if (sequence === null) return 'each'
  const first = new Map<string, string>()
  const constant = rows.every((cells) => {
    const name = String(cells[sequence])
    const value = String(cells[target])
    if (!first.has(name)) first.set(name, value)
    return first.get(name) === value
  })
  return constant ? 'last' : 'each'
}

function notesOf(columns: Column[], { sequence, target, features, left }: { sequence: number | null; target: number; features: number[]; left: number }): ReadingNote[] {
  const words = columns.filter(({ kind }, c) => kind === 'text' && c !== sequence && c !== target && !features.includes(c))
  return [
    ...(words.length > 0 ? [{ code: 'text_left_out', data: { columns: words.map(({ name }) => name).join(', '), count: words.length } } as const] : []),
    ...(left > 0 ? [{ code: 'features_left_out', data: { count: left, most: MOST_FEATURES } } as const] : []),
  ]
}
