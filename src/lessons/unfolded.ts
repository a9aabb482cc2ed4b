/** The spine of backpropagation through time: one cell used three times, the gradient back through it, its sum; then many steps. */

import type { Lesson } from './lesson.ts'

const THREE = { view: 'sizes', steps: 3 } as const
const START = { view: 'address', address: '#/unfolded' } as const
const LAST_BACK = { kind: 'back', step: 'last', direction: 'fwd' } as const
const FIRST_BACK = { kind: 'back', step: 0, direction: 'fwd' } as const

export const unfolded: Lesson = {
  name: 'unfolded',
  title: 'lesson.unfolded.title',
  spine: [
    { opens: THREE, text: ['lesson.unfolded.once.one', 'lesson.unfolded.once.two'], at: { kind: 'data' }, depth: 0 },
    { depth: 1, text: ['lesson.unfolded.forward.one', 'lesson.unfolded.forward.two'], at: { kind: 'feed', step: 'last', direction: 'fwd' } },
    { depth: 1, text: ['lesson.unfolded.loss.one', 'lesson.unfolded.loss.two'], at: { kind: 'loss' } },
    {
      depth: 1,
      text: ['lesson.unfolded.ask.one'],
      at: { kind: 'loss' },
      question: { ask: 'lesson.unfolded.ask.two', choices: [['hidden', 'hidden'], ['batch', 'hidden'], ['batch', 'outputs']], right: 1, answer: 'lesson.unfolded.ask.answer' },
    },
    { depth: 1, text: ['lesson.unfolded.last.one', 'lesson.unfolded.last.two'], at: { kind: 'back', step: 'last', direction: 'fwd' } },
    { depth: 1, text: ['lesson.unfolded.through.one', 'lesson.unfolded.through.two'], at: { kind: 'back', step: 'before-last', direction: 'fwd' } },
    { depth: 1, text: ['lesson.unfolded.tile.one', 'lesson.unfolded.tile.two'], at: { kind: 'back', step: 'before-last', direction: 'fwd' }, product: { weights: 'Wh', step: 'before-last', summing: 'front' } },
    { depth: 1, text: ['lesson.unfolded.first.one', 'lesson.unfolded.first.two'], at: { kind: 'back', step: 0, direction: 'fwd' } },
    { depth: 1, text: ['lesson.unfolded.sum.one', 'lesson.unfolded.sum.two'], at: { kind: 'update' } },
    { opens: { view: 'sizes', steps: 50 }, text: ['lesson.unfolded.long.one', 'lesson.unfolded.long.two'], at: { kind: 'back', step: 0, direction: 'fwd' }, depth: 0 },
    { experiment: 'radius', text: ['lesson.unfolded.radius.one', 'lesson.unfolded.radius.two'], at: { kind: 'back', step: 0, direction: 'fwd' } },
    { text: ['lesson.unfolded.train.one', 'lesson.unfolded.train.two'], at: { kind: 'back', step: 0, direction: 'fwd' }, trains: true },
  ],
  behind: [
    { opens: THREE, line: 'unfolded.behind.earlier', text: [], at: { kind: 'back', step: 'before-last', direction: 'fwd' }, depth: 1, product: { weights: 'Wh', step: 'last', summing: 'left' } },
    { line: 'unfolded.behind.inside', text: [], at: LAST_BACK, depth: 1, inside: 'last' },
    { line: 'unfolded.behind.nudge', text: [], at: { kind: 'update' }, depth: 0, nudge: { row: 0, column: 1 } },
    { opens: { view: 'sizes', steps: 20 }, line: 'unfolded.behind.truncation', text: [], at: FIRST_BACK, depth: 0, experiment: 'truncation', truncation: 2 },
    { line: 'unfolded.behind.clipping', text: [], at: FIRST_BACK, experiment: 'clipping', bounds: { global: 0.5, step: 0.05 } },
    { opens: { view: 'address', address: '#/unfolded?mode=many_to_many_synced&steps=8' }, line: 'unfolded.behind.itemised', text: [], at: FIRST_BACK, experiment: 'itemised' },
    { opens: { view: 'address', address: '#/unfolded?cell=lstm' }, line: 'unfolded.behind.lstm', text: [], at: LAST_BACK, inside: 'last' },
    { opens: START, line: 'unfolded.behind.cells', text: [], at: FIRST_BACK, experiment: 'cells' },
    { line: 'unfolded.behind.together', text: [], at: FIRST_BACK, experiment: 'cells', together: true },
    { text: [], at: LAST_BACK, depth: 1, exercise: 'dh' },
    { text: [], at: { kind: 'update' }, depth: 1, exercise: 'dWh' },
    { line: 'unfolded.behind.code', text: [], at: { kind: 'update' }, depth: 1, code: true },
  ],
}
