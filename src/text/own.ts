/** Sentences about data of one's own: how they were read, and why they could not be. */

import { fill } from './catalogue.ts'
import type { enOwn } from './en/own.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type OwnWords = Words<typeof enOwn>

const PART = part<OwnWords>({
  en: () => import('./en/own.ts').then(({ enOwn }) => enOwn),
  fr: () => import('./fr/own.ts').then(({ frOwn }) => frOwn),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const ownWords = (language: string): OwnWords => PART.of(language)

type Values = Record<string, string | number>

/** Numbers of things with their thousands apart: 20,000; in French 20 000 with a narrow no-break space. */
export const grouped = ({ values }: Pick<OwnWords, 'values'>, count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, values.thousand.charAt(1))

/** Why data could not be read, with the place in them; `name` says what was asked for. */
export function troubleSentence(words: OwnWords, name: string, { code, data }: { code: string; data: Values }, otherwise: () => string): string {
  if (code !== 'unreadable') return otherwise()
  const what = data.what === 'json_ragged' && data.row !== undefined ? 'json_mixed' : String(data.what)
  const sentence = words.troubles[what as keyof OwnWords['troubles']] ?? what
  const place = data.step === undefined ? fill(words.places.row, data) : fill(words.places.step, data)
  return fill(words.stays, { name: name || words.pasted, why: fill(sentence, { ...withGroups(words, data), place }) }).replace(/^./, (first) => first.toUpperCase())
}

function withGroups(words: OwnWords, data: Values): Values {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === 'number' && Number.isInteger(value) ? grouped(words, value) : value]))
}

export interface ReadWords {
  format: 'csv' | 'json'
  separator: keyof OwnWords['values']['separators'] | null
  decimal: '.' | ','
  header: boolean
  rows: 'steps' | 'sequences' | null
  columns: readonly { name: string }[]
  rowCount: number
  sequence: number | null
  pieces: number | null
  features: readonly number[]
  target: number
  also: readonly number[]
  when: 'next' | 'each' | 'last'
  standardise: boolean
  sequences: number
  shortest: number
  longest: number
  classes: readonly string[] | null
  notes: readonly { code: string; data: Values }[]
}

/** What was read, in sentences with the small markup of the catalogue. */
export function readSentences(words: OwnWords, name: string, reading: ReadWords): string[] {
  const { said } = words
  const column = (index: number) => reading.columns[index]?.name ?? ''
  return [
    formSentence(words, name || words.pasted, reading),
    reading.sequence === null ? said.oneSeries : fill(said.bySequence, { column: column(reading.sequence) }),
    ...(reading.pieces === null ? [] : [fill(said.cut, { count: reading.pieces })]),
    fill(reading.sequences === 1 ? said.sequence : said.sequences, { count: grouped(words, reading.sequences), lengths: lengthWords(words, reading) }),
  ]
}

function formSentence(words: OwnWords, name: string, { format, separator, decimal, header, rows, rowCount, columns }: ReadWords): string {
  const { said, values } = words
  if (format === 'json') return fill(rows === 'steps' ? said.json_rows : said.json, { name, rows: grouped(words, rowCount) })
  return fill(said.csv, { name, rows: grouped(words, rowCount), columns: columns.length, separator: separator ? values.separators[separator] : '', decimal: values.decimals[decimal], header: header ? said.header : said.noHeader })
}

function lengthWords({ said }: OwnWords, { shortest, longest }: ReadWords): string {
  if (shortest < longest) return fill(said.lengths, { from: shortest, to: longest })
  return longest === 1 ? said.lengthOne : fill(said.length, { count: longest })
}

export interface TaskWords {
  loss: 'mse' | 'bce_logits' | 'softmax_ce'
  /** Sequences that are trained on, that are kept apart, and of a batch. */
  trained: number
  heldOut: number
  batch: number
}

/** What is done with it. */
export function taskSentences(words: OwnWords, reading: ReadWords, { loss, trained, heldOut, batch }: TaskWords): string[] {
  const { said } = words
  const column = (index: number) => reading.columns[index]?.name ?? ''
  const asked = fill(said[reading.when], { target: [reading.target, ...reading.also].map(column).join(', ') })
  return [
    fill(said.task, { features: reading.features.map(column).join(', '), asked }),
    fill(said.loss[loss], { count: reading.classes?.length ?? 0 }),
    fill(said.batches, { batches: batchWords(words, trained, batch) }),
    heldOut > 0 ? fill(said.heldOut, { count: grouped(words, heldOut) }) : said.notHeldOut,
    reading.standardise ? said.standardised : said.asTheyAre,
  ]
}

/** "3 batches of 32 and a rest of 24". */
export function batchWords(words: OwnWords, sequences: number, size: number): string {
  const { said } = words
  const whole = Math.floor(sequences / size)
  const rest = sequences % size
  const full = whole === 1 ? fill(said.batchOne, { size }) : fill(said.batch, { count: grouped(words, whole), size })
  return rest === 0 ? full : full + fill(said.rest, { size: rest })
}

export function noteSentences(words: OwnWords, notes: ReadWords['notes']): string[] {
  return notes.map(({ code, data }) => fill(words.notes[code as keyof OwnWords['notes']] ?? code, data))
}
