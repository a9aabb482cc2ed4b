/** The spine of the film reviews: one review from its text to one number, and where (32, 100, 128) comes from. Its words are loaded with the lesson. */

import type { Lesson } from './lesson.ts'

const DATA = { kind: 'data' } as const
const LAST = { kind: 'read', step: 'last' } as const
const FIRST_REVIEW = 0
/** One of our own with more than a hundred words, and one in a language that the training part hardly has. */
const LONG_REVIEW = 13
const OTHER_LANGUAGE = 15

export const reviews: Lesson = {
  name: 'reviews',
  unpresented: true,
  title: 'title',
  spine: [
    { text: ['answer.one', 'answer.two', 'answer.three'], at: LAST, way: 'answer', review: FIRST_REVIEW },
    { text: ['words.one', 'words.two', 'words.three'], at: DATA, way: 'words', review: FIRST_REVIEW },
    { text: ['unknown.one', 'unknown.two'], at: DATA, way: 'unknown', review: OTHER_LANGUAGE },
    { text: ['row.one', 'row.two'], at: DATA, way: 'row', review: FIRST_REVIEW },
    { text: ['cut.one', 'cut.two'], at: DATA, way: 'row', review: LONG_REVIEW },
    { text: ['batch.one', 'batch.two'], at: DATA, way: 'batch', review: FIRST_REVIEW },
    { text: ['table.one', 'table.two', 'table.three'], at: DATA, way: 'table', review: FIRST_REVIEW },
    { text: ['block.one', 'block.two'], at: DATA, way: 'block', review: FIRST_REVIEW },
    {
      text: ['ask.one'],
      at: DATA,
      way: 'block',
      review: FIRST_REVIEW,
      question: { ask: 'ask.two', choices: [['batch', 'time', 'hidden'], ['batch', 'hidden'], ['time', 'hidden']], right: 1, answer: 'ask.answer' },
    },
    { text: ['fed.one', 'fed.two', 'fed.three'], at: { kind: 'feed', step: 'before-last', direction: 'fwd' }, way: 'fed', review: FIRST_REVIEW },
    { text: ['dense.one', 'dense.two'], at: LAST, way: 'dense', review: FIRST_REVIEW },
    { text: ['along.one', 'along.two', 'along.three'], at: LAST, way: 'along', review: FIRST_REVIEW },
    { text: ['gradient.one', 'gradient.two', 'gradient.three'], at: LAST, way: 'gradient', review: FIRST_REVIEW },
  ],
}
