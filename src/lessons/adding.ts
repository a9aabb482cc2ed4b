/** The spine of the adding lesson: from a batch laid out to the first update, in twelve presses of Continue. */

import type { Lesson } from './lesson.ts'

export const adding: Lesson = {
  name: 'adding',
  title: 'adding.title',
  spine: [
    {
      text: ['adding.task.one', 'adding.task.two', 'adding.task.three'],
      centredText: ['adding.task.one', 'adding.task.centred', 'adding.task.three'],
      aloneText: ['adding.task.alone', 'adding.task.three'],
      at: { kind: 'data' },
    },
    {
      text: ['adding.slab.one', 'adding.slab.two'],
      at: { kind: 'data' },
      depth: 1,
      slab: { kind: 'x', step: 0 },
    },
    {
      text: ['adding.ask.one'],
      at: { kind: 'data' },
      slab: { kind: 'x', step: 0 },
      question: {
        ask: 'adding.ask.two',
        choices: [['batch', 'features'], ['batch', 'hidden'], ['features', 'hidden']],
        right: 1,
        answer: 'adding.ask.answer',
      },
    },
    {
      text: ['adding.product.one', 'adding.product.two'],
      at: { kind: 'feed', step: 0, direction: 'fwd' },
      product: { weights: 'Wx', step: 0, summing: 'up' },
    },
    { text: ['adding.state.one', 'adding.state.two'], at: { kind: 'feed', step: 1, direction: 'fwd' } },
    { text: ['adding.shared.one', 'adding.shared.two'], at: { kind: 'feed', step: 2, direction: 'fwd' } },
    { text: ['adding.last.one', 'adding.last.two'], at: { kind: 'read', step: 'last' } },
    { text: ['adding.loss.one', 'adding.loss.two'], at: { kind: 'loss' } },
    { text: ['adding.back.one'], at: { kind: 'back', step: 'last', direction: 'fwd' } },
    {
      text: ['adding.through.one', 'adding.through.two'],
      at: { kind: 'back', step: 'before-last', direction: 'fwd' },
    },
    {
      text: ['adding.contributions.one', 'adding.contributions.two'],
      at: { kind: 'back', step: 0, direction: 'fwd' },
      product: { weights: 'Wh', step: 'last', summing: 'front' },
    },
    { text: ['adding.update.one', 'adding.update.two'], at: { kind: 'update' } },
    { text: ['adding.train.one', 'adding.train.two'], at: { kind: 'update' }, trains: true },
  ],
  behind: [
    { line: 'adding.behind.state', text: [], at: { kind: 'feed', step: 1, direction: 'fwd' }, product: { weights: 'Wh', step: 1, summing: 'up' } },
    { line: 'adding.behind.output', text: [], at: { kind: 'read', step: 'last' }, product: { weights: 'Wy', step: 'last', summing: 'up' } },
    { line: 'adding.behind.earlier', text: [], at: { kind: 'back', step: 'before-last', direction: 'fwd' }, product: { weights: 'Wh', step: 'last', summing: 'left' } },
    { line: 'adding.behind.input', text: [], at: { kind: 'back', step: 0, direction: 'fwd' }, product: { weights: 'Wx', step: 0, summing: 'front' } },
    { line: 'adding.behind.inside', text: [], at: { kind: 'feed', step: 1, direction: 'fwd' }, inside: 1 },
    { text: [], at: { kind: 'feed', step: 1, direction: 'fwd' }, exercise: 'Wh' },
    { text: [], at: { kind: 'update' }, exercise: 'doubled' },
    { line: 'adding.behind.code', text: [], at: { kind: 'update' }, code: true },
  ],
}
