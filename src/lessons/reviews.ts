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
  title: 'lessons.reviews',
  spine: [
    { opens: { view: 'lesson' }, line: 'reviews.answer', text: ['answer.one', 'answer.two', 'answer.three'], at: LAST, way: 'answer', review: FIRST_REVIEW },
    { line: 'reviews.words', text: ['words.one', 'words.two', 'words.three'], at: DATA, way: 'words', review: FIRST_REVIEW },
    { line: 'reviews.unknown', text: ['unknown.one', 'unknown.two'], at: DATA, way: 'unknown', review: OTHER_LANGUAGE },
    { line: 'reviews.row', text: ['row.one', 'row.two'], at: DATA, way: 'row', review: FIRST_REVIEW },
    { line: 'reviews.cut', text: ['cut.one', 'cut.two'], at: DATA, way: 'row', review: LONG_REVIEW },
    { line: 'reviews.batch', text: ['batch.one', 'batch.two'], at: DATA, way: 'batch', review: FIRST_REVIEW },
    { line: 'reviews.table', text: ['table.one', 'table.two', 'table.three'], at: DATA, way: 'table', review: FIRST_REVIEW },
    {
      line: 'reviews.block',
      text: ['block.one', 'block.two'],
      at: DATA,
      way: 'block',
      review: FIRST_REVIEW,
      question: { ask: 'ask.question', choices: [['batch', 'time', 'hidden'], ['batch', 'hidden'], ['time', 'hidden']], right: 1, answer: 'ask.answer' },
    },
    { line: 'reviews.fed', text: ['fed.one', 'fed.two', 'fed.three'], at: { kind: 'feed', step: 'before-last', direction: 'fwd' }, way: 'fed', review: FIRST_REVIEW },
    { line: 'reviews.dense', text: ['dense.one', 'dense.two'], at: LAST, way: 'dense', review: FIRST_REVIEW },
    { line: 'reviews.along', text: ['along.one', 'along.two', 'along.three'], at: LAST, way: 'along', review: FIRST_REVIEW },
    { line: 'reviews.gradient', text: ['gradient.one', 'gradient.two'], at: LAST, way: 'gradient', review: FIRST_REVIEW },
    { line: 'reviews.trained', text: ['trained.one', 'trained.two', 'trained.three'], at: LAST, way: 'trained', review: FIRST_REVIEW },
  ],
  behind: [
    { line: 'reviews.behind.write', text: [], at: LAST, lab: 'write' },
    { line: 'reviews.behind.train', text: [], at: LAST, lab: 'train' },
    { line: 'reviews.behind.words', text: [], at: LAST, lab: 'words' },
    { line: 'reviews.behind.code', text: [], at: LAST, way: 'block', review: FIRST_REVIEW, code: true },
  ],
}
