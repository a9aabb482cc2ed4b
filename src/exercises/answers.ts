/** Answers as people type them: (4, 6, 5) · 4x6x5 · [4 6 5] · (B, T, H) · batch, timesteps, units · (None, 6, 2) · X.shape == (4, 6, 2) · 1,200. */

import type { Axis } from '../trace/contract/tensors.ts'
import { axisNamed, joinNames } from './axis-names.ts'
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
  const digits = text.normalize('NFKC').trim().replace(/[\s',_ ]|\.(?=\d{3}\b)/g, '')
  return /^\d{1,12}$/.test(digits) ? { type: 'number', number: Number(digits) } : null
}

/** At most this many axes are read. */
const MOST_AXES = 8

/** What stands before a shape in code: X.shape ==, shape =, torch.Size. */
const BEFORE = /^([\w.]*(shape|size)(\(\w*\))?\s*(={1,2}|(?=[([]))|[a-z]\w*\s*={1,2}|shape\s)\s*/

const BETWEEN = /\s*[,;、×*]\s*|\s+(?:x|by|sur|par)\s+|(?<=\d)x(?=\d)|\s+/

function readShape(text: string, question: Question): Answer | null {
  const bare = joinNames(plain(text).replace(BEFORE, '').replace(/^[([{]+|[)\]}]+$/g, ''))
  const parts = bare.split(BETWEEN).filter((part) => part !== '')
  if (parts.length > MOST_AXES) return null
  const sizes = parts.map((part) => sizeOf(part, question))
  const empty = parts.length === 0 && /[([]/.test(text)
  return sizes.every((size): size is number => size !== null) && (parts.length > 0 || empty) ? { type: 'shape', sizes } : null
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
