/** A series of one's own: what goes in as thin lines, what is asked for dashed, what is said so far as dots. */

import type { Answer } from './answers.ts'
import { words } from './marks.ts'
import type { Mark, Room } from './marks.ts'

export interface SeriesPicture {
  /** By feature and step; null: padding. */
  inputs: readonly (readonly (number | null)[])[]
  answers: readonly Answer[]
  steps: number
  given: string
  target: string
  said: string
  number(value: number): string
  time(step: number): string
}

/** More lines than these are a tangle. */
export const MOST_LINES = 3

export function seriesMarks(picture: SeriesPicture, { width, height, text }: Room): Mark[] {
  const { inputs, answers, steps, given, target, said } = picture
  const read = answers.filter((answer) => answer.said !== null)
  const { low, high } = rangeOf([...inputs.flat(), ...answers.map((answer) => answer.target[0] ?? null), ...read.map((answer) => answer.said?.[0] ?? null)])
  const ends = [picture.number(high), picture.number(low)]
  const [left, right, top, bottom] = [Math.max(...ends.map(({ length }) => length)) * text * 0.55 + 6, width - 6, text * 1.6, height - text * 1.4]
  const x = (step: number) => (steps === 1 ? (left + right) / 2 : left + ((right - left) * step) / (steps - 1))
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const inside = (value: number) => y(Math.max(low, Math.min(high, value)))
  const radius = Math.max(1.2, Math.min(3, (right - left) / steps / 3))
  const dot = (answer: Answer): Mark => ({ kind: 'glyph', x: x(answer.step), y: inside(answer.said?.[0] ?? 0), radius, glyph: 'circle', look: 'said' })
  const line = (points: number[], look: 'given' | 'target'): Mark[] => (points.length < 4 ? [] : [{ kind: 'line', points, look }])
  const asked = answers.flatMap((answer) => [x(answer.step), inside(answer.target[0] ?? 0)])
  const keys = [`— ${given}`, `┄ ${target}`, `● ${said}`]
  const before = (count: number) => left + keys.slice(0, count).reduce((sum, key) => sum + (key.length + 2) * text * 0.56, 0)
  return [
    ...[top, bottom].map((level): Mark => ({ kind: 'line', points: [left, level, right, level], look: 'guide' })),
    words(left - 5, top + text * 0.35, ends[0]!, text * 0.85, 'plain', 'end'),
    words(left - 5, bottom + text * 0.35, ends[1]!, text * 0.85, 'plain', 'end'),
    ...inputs.slice(0, MOST_LINES).flatMap((row) => line(row.flatMap((value, t) => (value === null ? [] : [x(t), inside(value)])), 'given')),
    ...line(asked, 'target'),
    ...(asked.length === 2 ? [{ kind: 'glyph', x: asked[0]!, y: asked[1]!, radius: 4, glyph: 'square', look: 'given' } as const] : []),
    ...read.map(dot),
    ...keys.map((key, i) => words(before(i), text, key, text, i === 0 ? 'given' : i === 2 ? 'said' : 'plain')),
    words(left, height - 2, picture.time(1), text * 0.9),
    ...(steps > 1 ? [words(right, height - 2, picture.time(steps), text * 0.9, 'plain', 'end')] : []),
  ]
}

/** Numbers that are not finite are told elsewhere. */
function rangeOf(values: readonly (number | null)[]): { low: number; high: number } {
  const finite = values.filter((value): value is number => value !== null && Number.isFinite(value))
  const low = Math.min(...finite, 0)
  const high = Math.max(...finite, 0)
  return high > low ? { low, high } : { low: low - 1, high: high + 1 }
}
