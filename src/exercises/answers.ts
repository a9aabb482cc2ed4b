/** Answers as people type them: sizes, letters of the network, names of axes, and products of them; 1,200. */

import type { Axis } from '../trace/contract/tensors.ts'
import { axisNamed } from './axis-names.ts'
import { partsOf, TIMES, withoutStop } from './typed-shape.ts'
import { sizesOf } from './sizes.ts'
import type { Answer, Question } from './question.ts'

/** Keras, PyTorch and NumPy write these where a size is left open: the batch. */
const OPEN = /^(none|n|\?|-1)$/

/** null: it is no such answer. */
export function readAnswer(text: string, question: Question): Answer | null {
  const { answer, choices } = question
  if (answer.type === 'choice') {
    const wanted = text.trim().toLowerCase()
    const found = choices?.find((one) => one.toLowerCase() === wanted)
    return found === undefined ? null : { type: 'choice', choice: found }
  }
  return answer.type === 'number' ? readNumber(text) : readShape(text, question)
}

function readNumber(text: string): Answer | null {
  const digits = withoutStop(text.normalize('NFKC').trim()).replace(/[\s',_ ]|\.(?=\d{3}\b)/g, '')
  return /^\d{1,12}$/.test(digits) ? { type: 'number', number: Number(digits) } : null
}

/** At most this many axes are read. */
const MOST_AXES = 8

function readShape(text: string, question: Question): Answer | null {
  const parts = partsOf(plain(text))
  if (parts.length > MOST_AXES) return null
  const sizes = parts.map((part) => productOf(part, question))
  const empty = parts.length === 0 && /[([]/.test(text)
  return sizes.every((size): size is number => size !== null) && (parts.length > 0 || empty) ? { type: 'shape', sizes } : null
}

/** Whether it is written as a shape, with letters or words among its sizes that are not known. */
export function hasUnknownLetters(text: string, question: Question): boolean {
  const written = plain(text)
  if (question.answer.type !== 'shape' || !/[,;([]/.test(written)) return false
  const unknown = partsOf(written).filter((part) => productOf(part, question) === null)
  return unknown.length > 0 && unknown.every((part) => /^[a-z]\w*$/.test(part))
}

/** 3·2 and 4·h are one size. */
function productOf(part: string, question: Question): number | null {
  const factors = part.split(TIMES).map((factor) => sizeOf(factor, question))
  return factors.reduce<number | null>((product, size) => (product === null || size === null ? null : product * size), 1)
}

/** Small letters without accents; full-width signs as usual ones. */
const plain = (text: string) => text.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").trim().toLowerCase()

/** A number, an axis by its name, or a letter of the network on the stage: B, T, D, H, K, products such as 4H. */
function sizeOf(part: string, question: Question): number | null {
  if (/^\d{1,9}$/.test(part)) return Number(part)
  const axis = OPEN.test(part) ? 'batch' : axisNamed(part)
  if (axis !== null) return sizeAlong(axis, question)
  const letters = lettersOf(question)
  const [, factor, letter] = /^(\d{0,3})[·]?([a-z])$/.exec(part) ?? []
  const size = letter === undefined ? undefined : letters[letter]
  return size === undefined || size === null ? null : size * (factor ? Number(factor) : 1)
}

function lettersOf(question: Question): Record<string, number | null> {
  const { B, T, D, H, K } = sizesOf(question.network)
  if (question.form === undefined) return { b: B, t: T, l: T, d: D, h: H, k: K }
  const along = (axis: 'batch' | 'time' | 'features' | 'hidden') => sizeAlong(axis, question)
  return { b: along('batch'), t: along('time'), l: along('time'), d: along('features'), h: along('hidden'), k: K }
}

/** Of data that are not the network's own, the question says how large they are. */
function sizeAlong(axis: Exclude<Axis, 'gates'>, { network, form, answer, axes }: Question): number | null {
  const { B, T, D, H, K } = sizesOf(network)
  // Both directions side by side are wider than the units of one.
  if (axis === 'hidden' && form === undefined) return H
  if (axis === 'outputs') return K
  const place = axes?.indexOf(axis) ?? -1
  const own = { batch: B, time: T, features: D, hidden: H, vocabulary: network.architecture.embedding?.vocabulary ?? null }
  return answer.type === 'shape' && place >= 0 ? (answer.sizes[place] ?? null) : own[axis]
}
