/** The words of a review as they stand on the page: their piece of the text, their place in the row, what the network thought after them. */

import type { WordBox } from '../../figures/reviews/word-box.ts'
import type { FoundReview } from '../../store/reviews.ts'
import { countText, percent } from '../../text/reviews.ts'
import type { SayReviews } from '../../text/reviews.ts'

/** How many words are marked as those that move the answer. */
export const MOVERS = 5

/** Step of each listed word, from 0; null: cut off. */
export function stepsOf({ words, skipped, from, to, at }: FoundReview): (number | null)[] {
  return words.map((_, i) => {
    const place = skipped + i + 1 // the start stands before the words
    return place >= from && place < to ? at + place - from : null
  })
}

export interface Numbers {
  along: Float32Array | null
  norms: Float32Array | null
}

export function wordBoxes(found: FoundReview, { along, norms }: Numbers, say: SayReviews, language: string): WordBox[] {
  const steps = stepsOf(found)
  const changes = steps.map((step) => (along && step !== null && step > 0 ? along[step]! - along[step - 1]! : null))
  const marked = new Set(changes.map((change, i) => ({ size: Math.abs(change ?? 0), i })).filter(({ size }) => size > 0.01).sort((a, b) => b.size - a.size).slice(0, MOVERS).map(({ i }) => i))
  const most = norms ? Math.max(...steps.map((step) => (step === null ? 0 : norms[step]!))) : 0
  return found.words.map((one, i) => {
    const step = steps[i] ?? null
    const probability = along && step !== null ? along[step]! : null
    const norm = norms && step !== null ? norms[step]! : null
    return {
      piece: pieceOf(found, i),
      word: one.word ?? '□',
      index: one.index,
      step,
      before: along && step !== null && step > 0 ? along[step - 1]! : null,
      probability,
      change: changes[i] ?? null,
      mover: marked.has(i),
      norm,
      bar: norm === null || most === 0 ? null : norm / most,
      name: nameOf(one, say, language),
      more: moreOf(step, probability, norm, say),
    }
  })
}

/** From this word to the next one: what stands between belongs to the word before it. */
function pieceOf({ text, words }: FoundReview, i: number): string {
  const here = words[i]?.start ?? null
  if (text === null || here === null) return `${words[i]?.word ?? '□'} `
  const next = words[i + 1]?.start ?? text.length
  return text.slice(i === 0 ? 0 : here, next)
}

function nameOf({ word, rank, index, count }: FoundReview['words'][number], say: SayReviews, language: string): string {
  if (word === null) return say('word.nameless')
  if (rank === null) return say('word.unknown', { word })
  const values = { word, rank: countText(language, rank), index: countText(language, index), count: countText(language, count ?? 0) }
  return index === 2 ? say('word.rare', values) : say('word.known', values)
}

function moreOf(step: number | null, probability: number | null, norm: number | null, say: SayReviews): string {
  if (step === null) return say('word.cut')
  return [
    say('word.step', { t: step + 1 }),
    ...(probability === null ? [] : [say('word.after', { percent: percent(probability) })]),
    ...(norm === null ? [] : [say('word.gradient', { norm: norm.toPrecision(3) })]),
  ].join(', ')
}
