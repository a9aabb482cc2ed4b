/** The words of the inspector's table in the lesson of the film reviews: caption, names of rows and columns, each short and whole. */

import type { TableStrings } from '../../../figures/table/strings.ts'
import type { FoundReview } from '../../../store/reviews.ts'
import type { Say } from '../../../text/catalogue.ts'
import type { SayReviews } from '../../../text/reviews.ts'
import { shapeInWords, tensorCaption, tensorWhat } from '../../../text/tensors.ts'
import type { LibraryWord } from '../../../text/tensors.ts'
import { tableStrings } from '../../inspector/table-strings.ts'
import { stepsOf } from '../way-words.ts'
import type { WayTensor } from './way-tensor.ts'

/** One layer, one direction. */
const PLACES = { layers: 1, directions: 1 } as const
/** Longer words are cut in the table's head of a row; read out and saved they are whole. */
const MOST_LETTERS = 13

export interface WayStrings extends TableStrings {
  /** What it is, in a sentence. */
  what: string
  /** Whole names, for screen readers and files. */
  rowName(row: number): string
  columnName(column: number): string
}

export interface Saying {
  say: SayReviews
  page: Say
  library: LibraryWord
}

export function wayStrings(tensor: WayTensor, found: FoundReview | null, saying: Saying): WayStrings {
  const { say, page } = saying
  const { name, axes, shape } = tensor
  const sizes = shapeInWords(page, saying.library, axes, shape)
  const caption = tensor.tensor ? tensorCaption(page, tensor.tensor.id, tensor.tensor.step, PLACES, sizes) : say(`numbers.name.${name as Exclude<WayTensor['name'], 'moment'>}`, { shape: sizes })
  const usual = tableStrings(page, caption, axes.length > 1 ? axes : ['batch', ...axes])
  const rows = rowNames(tensor, found, saying)
  const columns = columnNames(tensor, saying)
  return {
    ...usual,
    what: tensor.tensor ? tensorWhat(page, tensor.tensor.id) : say(`numbers.what.${name as Exclude<WayTensor['name'], 'moment'>}`),
    row: rows.short, rowName: rows.whole, column: columns.short, columnName: columns.whole,
    cell: (row, column, value) => page('inspector.cellValue', { row: rows.whole(row), column: columns.whole(column), value }),
  }
}

interface Names {
  short(at: number): string
  whole(at: number): string
}

const cutShort = (name: string) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name)

function rowNames({ rowKind, axes, tensor }: WayTensor, found: FoundReview | null, { page, say }: Saying): Names {
  if (rowKind === 'words') {
    const before = found?.skipped === 0 ? 1 : 0
    const word = (row: number) => (row < before ? say('startSign') : (found?.words[row - before]?.word ?? '□'))
    return { short: (row) => cutShort(word(row)), whole: word }
  }
  if (rowKind === 'steps') {
    const words = found ? wordsOfSteps(found, say('startSign')) : new Map<number, string>()
    const t = (row: number) => page('item.time', { n: row + 1 })
    return { short: (row) => cutShort(`${row + 1} ${words.get(row) ?? ''}`.trim()), whole: (row) => [t(row), words.get(row)].filter(Boolean).join(', ') }
  }
  const axis = tensor ? axes.length > 1 ? axes[0]! : 'batch' : rowKind
  if (axes.length === 1 && tensor) return { short: () => '', whole: (row) => page('inspector.rowOf', { n: row + 1 }) }
  return { short: (row) => page(`shortItem.${axis}`, { n: row + 1 }), whole: (row) => page(`item.${axis}`, { n: row + 1 }) }
}

/** What was read at each step, from 0; nothing where 0 fills up. */
function wordsOfSteps(found: FoundReview, start: string): Map<number, string> {
  const words = new Map<number, string>()
  if (found.from === 0) words.set(found.at, start)
  stepsOf(found).forEach((step, i) => step !== null && words.set(step, found.words[i]?.word ?? '□'))
  return words
}

function columnNames({ columnsOf }: WayTensor, { page, say }: Saying): Names {
  if (columnsOf === 'steps') return { short: (column) => page('shortItem.time', { n: column + 1 }), whole: (column) => page('item.time', { n: column + 1 }) }
  if (typeof columnsOf === 'string') return { short: (column) => page(`shortItem.${columnsOf}`, { n: column + 1 }), whole: (column) => page(`item.${columnsOf}`, { n: column + 1 }) }
  const name = (column: number) => say(`numbers.column.${columnsOf[column] ?? 'p'}`)
  return { short: name, whole: name }
}
