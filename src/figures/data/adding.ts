/** Adding: the values as bars, the two marked ones filled; beside them the sum that is asked for and the one that is said. */

import { words } from './marks.ts'
import type { Mark, Room } from './marks.ts'

export interface AddingPicture {
  values: readonly number[]
  marked: readonly { step: number; value: number }[]
  target: number
  /** null: not read yet. */
  said: number | null
  number(value: number): string
  sum: string
  answer: string
}

/** Right: two columns for the sums. */
const SUMS = 0.34

export function addingMarks(picture: AddingPicture, { width, height, text }: Room): Mark[] {
  const { values, marked, target, said } = picture
  const top = text * 1.5
  const most = Math.max(1, target, said ?? 0)
  const least = Math.min(0, target, said ?? 0, ...values)
  const unit = (height - top - text * 1.4) / (most - least)
  const base = top + most * unit
  const bar = (x: number, wide: number, value: number, from: number, look: 'given' | 'plain' | 'target' | 'said'): Mark => ({ kind: 'box', x, y: base - Math.max(from, from + value) * unit, width: wide, height: Math.max(1, Math.abs(value) * unit), look, text: '' })
  const pitch = Math.min(30, (width * (1 - SUMS)) / Math.max(1, values.length))
  const isMarked = (step: number) => marked.some((mark) => mark.step === step)
  const bars = values.map((value, step) => bar(step * pitch + pitch * 0.12, pitch * 0.76, value, 0, isMarked(step) ? 'given' : 'plain'))
  const size = Math.min(text, pitch * 0.55)
  const numbers = size < 8 ? [] : marked.map(({ step, value }) => words((step + 0.5) * pitch, base - Math.max(0, value) * unit - 3, picture.number(value), Math.min(text, 12), 'given', 'middle'))
  const column = (width * SUMS) / 2
  const [first, second] = [width * (1 - SUMS) + column * 0.22, width * (1 - SUMS) + column * 1.22]
  const wide = column * 0.56
  const name = (x: number, label: string) => words(x + wide / 2, height - 2, label, Math.min(text * 0.92, column / (0.58 * label.length)), 'plain', 'middle')
  const above = (x: number, value: number, look: 'target' | 'said') => words(x + wide / 2, base - Math.max(0, value) * unit - 3, picture.number(value), text, look, 'middle')
  return [
    { kind: 'line', points: [0, base, width, base], look: 'guide' },
    ...bars,
    ...numbers,
    ...stacked(marked, (value, from) => bar(first, wide, value, from, 'target')),
    above(first, target, 'target'),
    name(first, picture.sum),
    ...(said === null ? [] : [bar(second, wide, said, 0, 'said'), above(second, said, 'said')]),
    name(second, picture.answer),
  ]
}

/** One marked value on the other: their sum. */
function stacked(marked: AddingPicture['marked'], box: (value: number, from: number) => Mark): Mark[] {
  let from = 0
  return marked.map(({ value }) => {
    const mark = box(value, from)
    from += value
    return mark
  })
}
