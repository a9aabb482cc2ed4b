/** Wave: the curve that is asked for, and the one that is drawn so far, over the timesteps. */

import { words } from './marks.ts'
import type { Mark, Room } from './marks.ts'
import type { Answer } from './answers.ts'

export interface WavePicture {
  answers: readonly Answer[]
  steps: number
  /** Words at the two curves, and of a timestep. */
  target: string
  said: string
  time(step: number): string
}

export function waveMarks({ answers, steps, target, said, time }: WavePicture, { width, height, text }: Room): Mark[] {
  const [left, right, top, bottom] = [text * 1.6, width - 6, text * 1.5, height - text * 1.4]
  const x = (step: number) => (steps === 1 ? (left + right) / 2 : left + ((right - left) * step) / (steps - 1))
  const value = (row: readonly number[] | null) => Math.max(-1.3, Math.min(1.3, row?.[0] ?? 0))
  const y = (row: readonly number[] | null) => (top + bottom) / 2 - (value(row) / 1.3) * ((bottom - top) / 2)
  const drawn = answers.filter((answer) => answer.said !== null)
  const curve = (list: readonly Answer[], look: 'target' | 'said'): Mark[] => (list.length < 2 ? [] : [{ kind: 'line', points: list.flatMap((answer) => [x(answer.step), y(look === 'said' ? answer.said : answer.target)]), look }])
  const radius = Math.max(1.2, Math.min(3, (right - left) / steps / 3))
  return [
    { kind: 'line', points: [left, y([0]), right, y([0])], look: 'guide' },
    ...[1, 0, -1].map((level) => words(left - 5, y([level]) + text * 0.35, String(level).replace('-', '−'), text * 0.85, 'plain', 'end')),
    ...curve(answers, 'target'),
    ...curve(drawn, 'said'),
    ...drawn.map((answer): Mark => ({ kind: 'glyph', x: x(answer.step), y: y(answer.said), radius, glyph: 'circle', look: 'said' })),
    words(left, text, `┄ ${target}`, text, 'plain'),
    words(left + (target.length + 4) * text * 0.58, text, `● ${said}`, text, 'said'),
    words(left, height - 2, time(1), text * 0.9),
    ...(steps > 1 ? [words(right, height - 2, time(steps), text * 0.9, 'plain', 'end')] : []),
  ]
}
