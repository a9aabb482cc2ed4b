/** The batch as text, row by row: what each task gives, asks for and gets as an answer. Nothing that has not been read is told. */

import type { Say } from '../../text/catalogue.ts'
import { letterOf } from '../../text/symbols.ts'
import type { Snapshot, TensorView } from '../../trace/contract/tensors.ts'
import { twoPlaces } from '../marked.ts'

export interface RowWords {
  /** From 0. */
  example: number
  given: string
  target: string
  /** null: nothing has been read yet. */
  prediction: string | null
}

/** How one task's data and answers are written. */
interface Manner {
  /** By example. */
  given: string[]
  /** The answer to one read: a row of the target, and of y. */
  asked(row: number[]): string
  said(row: number[]): string
  joined(answers: string[]): string
}

/** Longer lists are cut. */
const MOST_ANSWERS = 12

/** Rows of the first `most` examples; `isRead`: whether the read of this index has been made. Empty where no task made the batch. */
export function rowWords(say: Say, snapshot: Snapshot, isRead: (read: number) => boolean, most: number): RowWords[] {
  const manner = mannerOf(say, snapshot)
  const { target, y } = snapshot.tensors
  if (manner === null || target === undefined || y === undefined) return []
  return manner.given.slice(0, most).map((given, example) => {
    const said = rowsOf(y, example).filter((_, read) => isRead(read)).map(manner.said)
    return { example, given, target: manner.joined(rowsOf(target, example).map(manner.asked)), prediction: said.length === 0 ? null : manner.joined(said) }
  })
}

function mannerOf(say: Say, { data }: Snapshot): Manner | null {
  const numbers = (row: number[]) => row.map(twoPlaces).join('; ')
  switch (data?.task) {
    case undefined:
      return null
    case 'adding':
      return { given: data.examples.map(({ marked }) => marked.map(({ value }) => twoPlaces(value)).join(' + ')), asked: numbers, said: numbers, joined: last }
    case 'wave':
      return { given: data.examples.map(({ frequency, phase }) => numbers([frequency, phase])), asked: numbers, said: numbers, joined: ends }
    case 'rings': {
      const ring = (n: number) => say('inspector.ring', { n: n + 1 })
      return { given: data.examples.map(({ point }) => numbers([point.x, point.y])), asked: ([n]) => ring(n ?? 0), said: (row) => ring(largest(row)), joined: spaced }
    }
    case 'reverse':
      return { given: data.examples.map(({ read }) => spaced(read.map(letterOf))), asked: ([n]) => letterOf(n ?? 0), said: (row) => letterOf(largest(row)), joined: spaced }
    case 'own': {
      const { loss, classes } = data
      const name = (n: number) => classes?.[n] ?? String(n)
      const manner = { given: data.examples.map((one, b) => one.name || say('inspector.data.sequence', { n: b + 1 })), joined: ends }
      if (loss === 'softmax_ce') return { ...manner, asked: ([n]) => name(n ?? 0), said: (row) => name(largest(row)), joined: spaced }
      return loss === 'mse' ? { ...manner, asked: numbers, said: numbers } : { ...manner, asked: ([bit]) => String(bit), said: ([logit]) => ((logit ?? 0) > 0 ? '1' : '0'), joined: close }
    }
    case 'parity':
      return { given: data.examples.map(({ bits }) => close(bits.map((bit) => String(bit ?? '·')))), asked: ([bit]) => String(bit), said: ([logit]) => ((logit ?? 0) > 0 ? '1' : '0'), joined: close }
    case 'reviews': {
      const verdict = (logit: number) => say(`inspector.verdict.${logit > 0 ? 'positive' : 'negative'}`)
      return { given: data.examples.map(({ review, words }) => say('inspector.review', { n: review + 1, words })), asked: ([label]) => verdict(label ?? 0), said: ([logit]) => verdict(logit ?? 0), joined: last }
    }
  }
}

/** Each example's row at each read. */
function rowsOf({ shape, data }: TensorView, example: number): number[][] {
  const [reads = 0, batch = 0, columns = 0] = shape
  return Array.from({ length: reads }, (_, read) => {
    const at = (read * batch + example) * columns
    return Array.from(data.subarray(at, at + columns))
  })
}

function largest(row: number[]): number {
  return row.indexOf(Math.max(...row))
}

const last = (answers: string[]) => answers.at(-1) ?? ''
const ends = (answers: string[]) => (answers.length < 3 ? answers.join(' ') : `${answers[0]} … ${last(answers)}`)
const cut = (answers: string[]) => (answers.length > MOST_ANSWERS ? [...answers.slice(0, MOST_ANSWERS), '…'] : answers)
const spaced = (answers: string[]) => cut(answers).join(' ')
const close = (answers: string[]) => cut(answers).join('')
