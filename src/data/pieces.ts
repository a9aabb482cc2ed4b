/** Which rows belong together: sequences by name, cut into pieces where they are long. Row numbers only. */

import type { Choices, ReadingNote, When } from './choices.ts'
import type { Table } from './table.ts'
import { DataTrouble } from './trouble.ts'

export interface Sequences {
  /** Rows (from 0) that are read, step by step. */
  rows: number[][]
  names: string[]
  pieces: number | null
  notes: ReadingNote[]
}

/** As many timesteps as a recipe can have. */
export const MOST_STEPS = 300
/** Longer ones are cut, unless it is chosen otherwise. */
const LONG = 100
/** Pieces of one long series: short enough that a page shows them, and there are some to train on. */
const USUAL_PIECE = 24
const FEWEST_PIECES = 10

/** With `next` each sequence gives up its last row, which is only asked for; a piece is followed by the first row of the next one. */
export function sequencesOf(table: Table, { sequence, when }: { sequence: number | null; when: When }, chosen: Choices['pieces']): Sequences {
  const groups = groupsOf(table, sequence)
  const asked = when === 'next' ? 1 : 0
  const pieces = chosen === 'whole' ? null : (chosen ?? guessPieces(groups, asked))
  const cut = groups.flatMap(({ name, rows }) => cutRows(rows, pieces, asked).map((part, i, all) => ({ name: nameOf(name, i, all.length), rows: part })))
  const kept = cut.filter(({ rows }) => rows.length > 0)
  const longest = Math.max(0, ...kept.map(({ rows }) => rows.length))
  if (longest === 0) throw new DataTrouble('too_short')
  if (longest > MOST_STEPS) throw new DataTrouble('too_long', { steps: longest, most: MOST_STEPS })
  const short = groups.filter(({ rows }) => rows.length <= asked).length
  const notes: ReadingNote[] = short > 0 ? [{ code: 'too_short', data: { count: short } }] : []
  return { rows: kept.map(({ rows }) => rows), names: kept.map(({ name }) => name), pieces, notes }
}

interface Group {
  name: string
  rows: number[]
}

function groupsOf(table: Table, sequence: number | null): Group[] {
  if (sequence === null) return [{ name: '', rows: table.rows.map((_, i) => i) }]
  const groups = new Map<string, Group>()
  table.rows.forEach((cells, i) => {
    const name = String(cells[sequence] ?? '').trim()
    const group = groups.get(name) ?? { name, rows: [] }
    groups.set(name, group)
    group.rows.push(i)
  })
  return [...groups.values()]
}

function guessPieces(groups: Group[], asked: number): number | null {
  const longest = Math.max(...groups.map(({ rows }) => rows.length - asked))
  if (longest <= LONG && groups.length > 1) return null
  if (groups.length > 1) return Math.min(LONG, longest)
  return longest < 2 * FEWEST_PIECES ? null : Math.min(USUAL_PIECE, Math.floor(longest / FEWEST_PIECES))
}

function cutRows(rows: number[], pieces: number | null, asked: number): number[][] {
  const read = asked > 0 ? rows.slice(0, -asked) : rows
  if (pieces === null) return [read]
  const parts: number[][] = []
  for (let from = 0; from < read.length; from += pieces) parts.push(read.slice(from, from + pieces))
  return parts
}

const nameOf = (name: string, index: number, count: number) => (count === 1 ? name : `${name}${name === '' ? '' : ' '}${index + 1}`)
