/** Answers as people type them: (4, 6, 5) · 4x6x5 · [4 6 5] · (B, T, H) · (None, 6, 2) · 1,200. */

import { sizesOf } from './sizes.ts'
import type { Answer, Question } from './question.ts'

/** Keras and PyTorch write these where a size is left open: the batch. */
const OPEN = /^(none|n|samples|batch(_size)?)$/i

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
  const digits = text.trim().replace(/[\s',_ ]|\.(?=\d{3}\b)/g, '')
  return /^\d{1,12}$/.test(digits) ? { type: 'number', number: Number(digits) } : null
}

/** At most this many axes are read. */
const MOST_AXES = 8

function readShape(text: string, question: Question): Answer | null {
  const bare = text.trim().replace(/^(torch\.Size|TensorShape|shape)?\s*=?\s*/i, '').replace(/^[([{]+|[)\]}]+$/g, '')
  const parts = bare.split(/\s*[,;×*]\s*|\s+x\s+|(?<=\d)x(?=\d)|\s+/i).filter((part) => part !== '')
  if (parts.length > MOST_AXES) return null
  const sizes = parts.map((part) => sizeOf(part, question))
  const empty = parts.length === 0 && /[([]/.test(text)
  return sizes.every((size): size is number => size !== null) && (parts.length > 0 || empty) ? { type: 'shape', sizes } : null
}

/** A number, or a letter of the network on the stage: B, T, D, H, K, products such as 4H. */
function sizeOf(part: string, { network, answer, axes }: Question): number | null {
  if (/^\d{1,9}$/.test(part)) return Number(part)
  if (OPEN.test(part)) {
    const place = axes?.indexOf('batch') ?? -1
    return answer.type === 'shape' && place >= 0 ? (answer.sizes[place] ?? null) : network.batch
  }
  const { B, T, D, H, K } = sizesOf(network)
  const letters: Record<string, number> = { B, T, L: T, D, H, K }
  const [, factor, letter] = /^(\d{0,3})[·]?([a-z])$/i.exec(part) ?? []
  const size = letter === undefined ? undefined : letters[letter.toUpperCase()]
  return size === undefined ? null : size * (factor ? Number(factor) : 1)
}
