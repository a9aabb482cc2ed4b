/** The spine of backpropagation through time: one cell used three times, the gradient back through it, its sum; then many steps. */

import type { Lesson } from './lesson.ts'

export const unfolded: Lesson = {
  name: 'unfolded',
  title: 'lesson.unfolded.title',
  spine: [
    { opens: { view: 'sizes', steps: 3 }, text: ['lesson.unfolded.once.one', 'lesson.unfolded.once.two'], at: { kind: 'data' }, depth: 0 },
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
    { opens: { view: 'sizes', steps: 3 }, line: 'unfolded.behind.earlier', text: [], at: { kind: 'back', step: 'before-last', direction: 'fwd' }, depth: 1, product: { weights: 'Wh', step: 'last', summing: 'left' } },
    { line: 'unfolded.behind.code', text: [], at: { kind: 'update' }, depth: 1, code: true },
  ],
}
