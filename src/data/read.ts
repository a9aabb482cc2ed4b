/** Bytes of CSV or JSON, and what was chosen about them, as sequences of numbers with an account of how they were read. */

import { GUESS_ALL } from './choices.ts'
import type { Choices, OwnSet, Reading, ReadingNote } from './choices.ts'
import { rolesOf } from './columns.ts'
import { readCsv } from './csv.ts'
import { decode } from './decode.ts'
import { nameOf } from './identity.ts'
import { looksLikeJson, readJson } from './json.ts'
import { unpack } from './packed.ts'
import type { Packed } from './packed.ts'
import { buildSet } from './own-set.ts'
import type { Built } from './own-set.ts'
import type { Roles } from './columns.ts'
import type { Table } from './table.ts'
import { DataTrouble } from './trouble.ts'

export interface ReadData {
  set: OwnSet
  reading: Reading
}

/** More cells than this would take the page's memory. */
export const MOST_CELLS = 2_000_000

/** `name`: what it is called instead of by its bytes. Throws a DataTrouble, which says what is wrong and where. */
export function readData(bytes: Uint8Array, choices: Choices, name: string | null = null): ReadData {
  const { text, encoding } = decode(bytes)
  if (text.trim() === '') throw new DataTrouble('empty')
  const plain = text.replace(/^\ufeff/, '')
  const form = formOf(plain, choices)
  const cells = form.table.rows.length * form.table.names.length
  if (cells > MOST_CELLS) throw new DataTrouble('too_many_cells', { cells, most: MOST_CELLS })
  const roles = rolesOf(form.table, choices, form.decimal)
  const built = buildSet(name ?? nameOf(bytes, JSON.stringify(choices)), form.table, roles, choices, form.decimal)
  const odd: ReadingNote[] = encoding === 'windows-1252' ? [{ code: 'encoding', data: { encoding } }] : []
  return { set: built.set, reading: readingOf(form, roles, built, choices, odd) }
}

/** A file that the page has made for somebody else: the data inside it, read as they were there. null: it is no such file. */
export function readPacked(bytes: Uint8Array): (ReadData & { packed: Packed }) | null {
  // Short of decoding it all.
  if (bytes[0] !== 0x7b || bytes[1] !== 0x22) return null
  const packed = unpack(decode(bytes).text)
  return packed && { ...readData(new TextEncoder().encode(packed.text), packed.choices, packed.id), packed }
}

interface Form extends Pick<Reading, 'format' | 'separator' | 'decimal' | 'header' | 'rows'> {
  table: Table
  notes: ReadingNote[]
}

function formOf(text: string, choices: Choices): Form {
  if (looksLikeJson(text)) {
    const table = readJson(text, choices)
    return { format: 'json', separator: null, decimal: '.', header: false, rows: table.levels, table, notes: [] }
  }
  const table = readCsv(text, choices)
  const { separator, decimal, header, notes } = table
  return { format: 'csv', separator, decimal, header, rows: null, table, notes }
}

function readingOf(form: Form, roles: Roles, built: Built, choices: Choices, odd: ReadingNote[]): Reading {
  const { format, separator, decimal, header, rows, table } = form
  const lengths = built.sequences.rows.map(({ length }) => length)
  return {
    format, separator, decimal, header, rows,
    columns: roles.columns,
    rowCount: table.rows.length,
    sequence: roles.sequence,
    pieces: built.sequences.pieces,
    features: roles.features,
    target: roles.target,
    also: roles.also,
    when: roles.when,
    standardise: built.standardise,
    holdOut: built.holdOut,
    guessed: (Object.keys(GUESS_ALL) as (keyof Choices)[]).filter((key) => choices[key] === null),
    sequences: lengths.length,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    classes: built.answers.classes,
    scales: built.scales,
    notes: [...odd, ...form.notes, ...roles.notes, ...built.notes],
  }
}
