/** JSON as a table: rows of objects, an object of columns, or nested arrays: sequences of timesteps of features. */

import type { Choices } from './choices.ts'
import { jsonErrorAt } from './json-error.ts'
import { named } from './names.ts'
import type { Cell, Table } from './table.ts'
import { DataTrouble, quoted } from './trouble.ts'

export interface JsonTable extends Table {
  rows: Cell[][]
  /** What two levels were taken for; null: it is no question. */
  levels: 'steps' | 'sequences' | null
}

type Nested = unknown[]
type Item = Record<string, unknown>

export function readJson(text: string, choices: Pick<Choices, 'rows'>): JsonTable {
  const value = parsed(text)
  if (isItem(value)) return ofColumns(value, choices)
  if (!Array.isArray(value)) throw new DataTrouble('json_shape', { given: quoted(value) })
  if (value.length === 0) throw new DataTrouble('empty')
  if (value.every(isItem)) return ofItems(value)
  return ofNested(value, choices)
}

/** Looks like JSON: then what is wrong with it is said in JSON's terms. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const before = text.slice(0, jsonErrorAt(text))
    throw new DataTrouble('json_broken', { line: before.split('\n').length, character: before.length - before.lastIndexOf('\n') })
  }
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** One object for each row; all have the keys of the first. */
function ofItems(items: Item[]): JsonTable {
  const keys = Object.keys(items[0]!)
  if (keys.length === 0) throw new DataTrouble('empty')
  const rows = items.map((item, i) => {
    const wrong = keys.find((key) => !Object.hasOwn(item, key)) ?? Object.keys(item).find((key) => !keys.includes(key))
    if (wrong !== undefined) throw new DataTrouble('json_key', { row: i + 1, column: wrong })
    return keys.map((key) => item[key])
  })
  return { names: named(keys).names, rows, place: (index) => ({ row: index + 1 }), sequence: null, levels: null }
}

/** { name: [numbers] }: columns of equal length. { name: [[…]] } or { name: [{…}] }: sequences by name. */
function ofColumns(value: Item, choices: Pick<Choices, 'rows'>): JsonTable {
  const entries = Object.entries(value)
  if (entries.length === 0) throw new DataTrouble('empty')
  for (const [key, column] of entries) if (!Array.isArray(column)) throw new DataTrouble('json_shape', { given: quoted(column), column: key })
  const columns = entries as [string, Nested][]
  const names = columns.map(([key]) => key)
  if (columns.some(([, column]) => column.some((entry) => typeof entry === 'object' && entry !== null))) return ofSequences(columns.map(([, steps]) => steps), names)
  if (choices.rows === 'sequences') return { ...ofSequences(columns.map(([, steps]) => steps), names), levels: 'sequences' }
  const [first] = columns
  const uneven = columns.find(([, column]) => column.length !== first![1].length)
  if (uneven && choices.rows === 'steps') throw new DataTrouble('ragged', { row: Math.min(uneven[1].length, first![1].length) + 1, cells: 1, expected: columns.length, column: uneven[0] })
  if (uneven) return { ...ofSequences(columns.map(([, steps]) => steps), names), levels: 'sequences' }
  if (first![1].length === 0) throw new DataTrouble('empty')
  const rows = first![1].map((_, i) => columns.map(([, column]) => column[i]))
  return { names: named(names).names, rows, place: (index) => ({ row: index + 1 }), sequence: null, levels: 'steps' }
}

function ofNested(value: Nested, choices: Pick<Choices, 'rows'>): JsonTable {
  const depth = depthOf(value)
  if (depth > 3) throw new DataTrouble('json_depth', { depth })
  if (depth === 3) return ofSequences(value.map((steps, i) => arrayAt(steps, i)))
  if (depth === 1) return tableOf(value.map((cell) => [cell]), 'steps')
  const rows = value.map((row, i) => arrayAt(row, i))
  const even = rows.every((row) => row.length === rows[0]!.length)
  const levels = choices.rows ?? (even ? 'steps' : 'sequences')
  return levels === 'steps' ? tableOf(rows, 'steps') : { ...ofSequences(rows), levels }
}

/** An array where all its neighbours are arrays. */
function arrayAt(value: unknown, index: number): Nested {
  if (!Array.isArray(value)) throw new DataTrouble('json_ragged', { row: index + 1, given: quoted(value) })
  return value
}

/** How deep arrays go at the first entry of each level. Objects are entries. */
function depthOf(value: unknown): number {
  return Array.isArray(value) ? 1 + Math.max(0, ...value.slice(0, 1000).map((entry) => depthOf(entry))) : 0
}

function tableOf(rows: Cell[][], levels: 'steps' | null): JsonTable {
  const expected = rows[0]!.length
  rows.forEach((row, i) => {
    if (row.length !== expected) throw new DataTrouble('ragged', { row: i + 1, cells: row.length, expected })
  })
  return { names: named(rows[0]!.map(() => '')).names, rows, place: (index) => ({ row: index + 1 }), sequence: null, levels }
}

/** Sequences of timesteps: each a number, an array of numbers, or an object. The first column names the sequence. */
function ofSequences(sequences: Nested[], names = sequences.map((_, i) => String(i + 1))): JsonTable {
  const example = sequences.find((list) => list.length > 0)?.[0]
  if (example === undefined) throw new DataTrouble('empty')
  const keys = isItem(example) ? Object.keys(example) : null
  const steps = sequences.flatMap((list, s) => list.map((step, t) => ({ s, t, cells: cellsOf(step, keys, { sequence: s + 1, step: t + 1 }) })))
  const expected = steps[0]!.cells.length
  for (const { s, t, cells } of steps) {
    if (cells.length !== expected || Array.isArray(sequences[s]![t]) !== Array.isArray(example)) throw new DataTrouble('json_ragged', { sequence: s + 1, step: t + 1, cells: cells.length, expected })
  }
  const columns = keys ?? steps[0]!.cells.map((_, d) => (expected === 1 ? 'value' : `feature ${d + 1}`))
  const rows = steps.map(({ s, cells }) => [names[s], ...cells])
  return { names: ['sequence', ...columns], rows, place: (index) => ({ sequence: steps[index]!.s + 1, step: steps[index]!.t + 1 }), sequence: 0, levels: null }
}

function cellsOf(step: unknown, keys: string[] | null, place: { sequence: number; step: number }): Cell[] {
  if (keys === null || !isItem(step)) return Array.isArray(step) ? step : [step]
  const wrong = keys.find((key) => !Object.hasOwn(step, key)) ?? Object.keys(step).find((key) => !keys.includes(key))
  if (wrong !== undefined) throw new DataTrouble('json_key', { ...place, column: wrong })
  return keys.map((key) => step[key])
}
