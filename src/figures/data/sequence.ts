/** Symbols and bits: what is read in a row of boxes over the timesteps, what is said in a row below; what was asked for stands under a wrong answer. */

import { words } from './marks.ts'
import type { Look, Mark, Room } from './marks.ts'
import { stepWindow } from './step-window.ts'

export interface SequencePicture {
  /** What is read at each step; null: nothing. */
  read: readonly (string | null)[]
  /** What is asked for at each step, and what was said; null: not asked, or not read yet. */
  asked: readonly (string | null)[]
  said: readonly (string | null)[]
  /** The step around which a long sequence is shown. */
  around: number
  /** Heads of the two rows. */
  readHead: string
  saidHead: string
  time(step: number): string
}

const LEAST = 18

export function sequenceMarks(picture: SequencePicture, { width, height, text }: Room): Mark[] {
  const { read, asked, said, around, readHead, saidHead, time } = picture
  const head = Math.max(readHead.length, saidHead.length) * text * 0.56 + 8
  const { from, count, pitch } = stepWindow(read.length, around, width - head, LEAST)
  const side = Math.min(pitch * 0.84, (height - text * 3.2) / 2)
  const [upper, lower] = [text * 1.2, text * 1.2 + side + text * 1.3]
  const steps = Array.from({ length: count }, (_, index) => from + index)
  const x = (step: number) => head + (step - from) * pitch + (pitch - side) / 2
  const box = (step: number, y: number, letter: string | null, look: Look): Mark => ({ kind: 'box', x: x(step), y, width: side, height: side, look, text: letter ?? '' })
  return [
    words(0, upper + side / 2 + text * 0.35, readHead, text),
    words(0, lower + side / 2 + text * 0.35, saidHead, text),
    ...steps.map((step) => box(step, upper, read[step] ?? null, read[step] === null ? 'empty' : 'given')),
    ...steps.flatMap((step) => answer(step)),
    words(x(from), text * 0.85, time(from + 1), Math.min(text * 0.9, 12), 'plain', 'start'),
    ...(count > 1 ? [words(x(from + count - 1) + side, text * 0.85, time(from + count), Math.min(text * 0.9, 12), 'plain', 'end')] : []),
  ]

  function answer(step: number): Mark[] {
    const [wanted, given] = [asked[step] ?? null, said[step] ?? null]
    if (wanted === null) return []
    if (given === null) return [box(step, lower, null, 'empty')]
    const right = wanted === given
    const below = words(x(step) + side / 2, lower + side + text * 0.95, right ? '✓' : wanted, Math.min(text, side), right ? 'said' : 'target', 'middle')
    return [box(step, lower, given, right ? 'said' : 'wrong'), below]
  }
}
