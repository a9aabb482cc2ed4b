/** Text with separators as a table: what separates, where the decimals begin, whether the first row has names. */

import { dsvFormat } from 'd3'
import type { Choices, ReadingNote, Separator } from './choices.ts'
import { SEPARATORS } from './choices.ts'
import { isMissing, toNumber } from './numbers.ts'
import type { Table } from './table.ts'
import { named } from './names.ts'
import { DataTrouble } from './trouble.ts'

export interface CsvTable extends Table {
  separator: Separator
  decimal: '.' | ','
  header: boolean
  notes: ReadingNote[]
}

interface Row {
  cells: string[]
  /** From 1, as a spreadsheet counts. */
  number: number
}

/** Rows that guesses look at. */
const LOOKED_AT = 50

export function readCsv(text: string, choices: Pick<Choices, 'separator' | 'decimal' | 'header'>): CsvTable {
  const separator = choices.separator ?? guessSeparator(text)
  const all = rowsOf(text, separator)
  const rows = all.filter(({ cells }) => !cells[0]?.startsWith('#'))
  const comments = all.length - rows.length
  const [first] = rows
  if (!first) throw new DataTrouble('empty')
  const decimal = choices.decimal ?? guessDecimal(rows, separator)
  const header = choices.header ?? guessHeader(rows, decimal)
  const body = header ? rows.slice(1) : rows
  if (body.length === 0) throw new DataTrouble('only_header', { columns: first.cells.length })
  refuseRagged(rows, text)
  const { names, notes } = named(header ? first.cells : first.cells.map(() => ''))
  const said: ReadingNote[] = comments > 0 ? [{ code: 'comments', data: { count: comments } }] : []
  return { separator, decimal, header, names, rows: body.map(({ cells }) => cells), place: (index) => ({ row: body[index]!.number }), sequence: null, notes: [...said, ...notes] }
}

/** Rows that have anything in them. */
function rowsOf(text: string, separator: Separator): Row[] {
  const even = separator === ' ' ? text.replace(/[ \t]+/g, ' ').replace(/^ | $/gm, '') : text
  const rows = dsvFormat(separator).parseRows(even)
  return rows.map((cells, i) => ({ cells, number: i + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

/** The one that gives all of the first rows equally many cells, and most of them. */
function guessSeparator(text: string): Separator {
  const lines = text.split(/\r?\n|\r/, LOOKED_AT * 2).filter((line) => line.trim() !== '' && !line.startsWith('#')).slice(0, LOOKED_AT)
  const scored = SEPARATORS.map((separator) => {
    const counts = rowsOf(lines.join('\n'), separator).map(({ cells }) => cells.length)
    const [usual = 1] = counts
    const alike = counts.filter((count) => count === usual).length / Math.max(1, counts.length)
    // Spaces part words too, and a decimal comma parts numbers: others are asked first.
    return { separator, score: usual < 2 ? 0 : alike * (alike === 1 ? 2 : 1) * (separator === ' ' ? 0.4 : separator === ',' ? 0.9 : 1) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.separator : ','
}

/** A comma, where commas do not separate and make more numbers than points do. */
function guessDecimal(rows: Row[], separator: Separator): '.' | ',' {
  if (separator === ',') return '.'
  const cells = rows.slice(0, LOOKED_AT).flatMap((row) => row.cells)
  const commas = cells.filter((cell) => /^\s*[+−-]?\d+,\d+\s*$/.test(cell)).length
  const points = cells.filter((cell) => /^\s*[+−-]?\d+\.\d+\s*$/.test(cell)).length
  return commas > points ? ',' : '.'
}

/** Words above numbers; where there are no numbers at all, the first row. */
function guessHeader(rows: Row[], decimal: '.' | ','): boolean {
  const [first, ...rest] = rows.slice(0, LOOKED_AT)
  const isNumber = (cell: string | undefined) => cell !== undefined && !Number.isNaN(toNumber(cell, decimal))
  const words = first!.cells.map((cell) => !isNumber(cell) && !isMissing(cell))
  if (rest.length === 0) return words.every(Boolean)
  const numeric = first!.cells.map((_, c) => rest.filter(({ cells }) => isNumber(cells[c])).length * 2 > rest.length)
  return numeric.some(Boolean) ? words.some((word, c) => word && numeric[c]) : words.every(Boolean)
}

/** All rows have as many cells as the first. A quote that is never closed swallows what follows: that is said instead. */
function refuseRagged(rows: Row[], text: string): void {
  const expected = rows[0]!.cells.length
  const last = rows.at(-1)!
  if (last.cells.at(-1)!.includes('\n') && (text.match(/"/g)?.length ?? 0) % 2 === 1) throw new DataTrouble('quote_open', { row: last.number })
  const ragged = rows.find(({ cells }) => cells.length !== expected)
  if (ragged) throw new DataTrouble('ragged', { row: ragged.number, cells: ragged.cells.length, expected })
}
