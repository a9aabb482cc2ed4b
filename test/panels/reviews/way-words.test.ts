// Words as boxes: their pieces make the text again, their steps are where the row has them, the movers are the largest changes.
import { expect, it } from 'vitest'
import { encodeText } from '../../../src/data/reviews/encode.ts'
import { createVocabulary } from '../../../src/data/reviews/vocabulary.ts'
import { cutWords } from '../../../src/panels/reviews/way-sizes.ts'
import { stepsOf, wordBoxes } from '../../../src/panels/reviews/way-words.ts'
import { sayReviews } from '../../../src/text/reviews.ts'

const TEXT = ' “Good”, not <b>bad</b>; good! '
const vocabulary = createVocabulary(['good', 'not', 'b'], [9, 5, 2])
const found = (steps: number, truncating: 'pre' | 'post' = 'pre') =>
  ({ place: { of: 'text' as const, text: TEXT }, text: TEXT, positive: null, kind: null, ...encodeText(TEXT, vocabulary, 100, { steps, padding: 'pre', truncating }) })

it('pieces in order are the whole text, markup included', () => {
  const boxes = wordBoxes(found(10), { along: null, norms: null }, sayReviews('en'), 'en')
  expect(boxes.map(({ piece }) => piece).join('')).toBe(TEXT)
})

it.each(['pre', 'post'] as const)('steps are places of the row that hold the word’s index; cut: %s', (side) => {
  for (const steps of [3, 10]) {
    const review = found(steps, side)
    const at = stepsOf(review)
    review.words.forEach(({ index }, i) => at[i] !== null && expect(review.row[at[i]!]).toBe(index))
    expect(at.filter((step) => step === null)).toHaveLength(cutWords(review))
  }
})

it('what moves the answer most is marked, and bars are shares of the longest', () => {
  const review = found(10)
  const along = new Float32Array(10).fill(0.5)
  const first = 10 - review.words.length
  along.fill(0.9, first + 2)
  const norms = Float32Array.from({ length: 10 }, (_, t) => t)
  const boxes = wordBoxes(review, { along, norms }, sayReviews('en'), 'en')
  expect(boxes.map(({ mover }) => mover)).toEqual(boxes.map((_, i) => i === 2))
  expect(boxes[2]!.change).toBeCloseTo(0.4, 6)
  expect(boxes.at(-1)!.bar).toBe(1)
})
