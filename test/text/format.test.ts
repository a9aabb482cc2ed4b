// Codes with data become sentences.
import { expect, test } from 'vitest'
import { fill, sayIn } from '../../src/text/catalogue.ts'
import { changeSentence, listed } from '../../src/text/change.ts'
import { correctionSentence, failureSentence } from '../../src/text/corrections.ts'
import { counted, countedShort } from '../../src/text/counted.ts'
import { notFiniteSentence } from '../../src/text/not-finite.ts'
import { frOwn } from '../../src/text/fr/own.ts'
import { frReviewsLab } from '../../src/text/fr/reviews-lab.ts'
import { enOwn } from '../../src/text/en/own.ts'
import { grouped } from '../../src/text/own.ts'
import { loadAllWords } from '../../src/text/part.ts'
import { percentText } from '../../src/text/reviews-lab.ts'
import { percent } from '../../src/text/reviews.ts'
import { closingOf, openingOf, richParts, withoutHeld } from '../../src/text/rich.ts'
import { statusSentence } from '../../src/text/status.ts'
import type { SizeWords } from '../../src/text/status.ts'
import { atStep, shapeText, subscript } from '../../src/text/symbols.ts'
import { codeName, shapeInWords, tensorCaption, tensorSymbol, tensorWhat } from '../../src/text/tensors.ts'

const say = sayIn('en')
const ONE = { layers: 1, directions: 1 as const }
const sizes: SizeWords = {
  batch: 4, steps: 6, features: 2, hidden: 5, outputs: 1, hasInput: () => true, twoDirections: false, iteration: 0, loss: '0.25', weights: 46,
}

test('the status sentence of a feed is the one of the design', () => {
  expect(statusSentence(say, { kind: 'feed', step: 2, direction: 'fwd' }, sizes)).toBe('t = 3 of 6, forward: x₃ (4, 2) enters, h₃ (4, 5)')
})

test('every kind of moment has its sentence', () => {
  expect(statusSentence(say, { kind: 'data' }, sizes)).toContain('Batch 1: 4 sequences, 6 timesteps, 2 features at each step; X (4, 6, 2)')
  expect(statusSentence(say, { kind: 'read', step: 5 }, sizes)).toBe('t = 6 of 6, read-out: h₆ (4, 5) gives y₆ (4, 1)')
  expect(statusSentence(say, { kind: 'loss' }, sizes)).toContain('0.25, the mean over 4 examples')
  expect(statusSentence(say, { kind: 'loss' }, { ...sizes, loss: null })).not.toContain('…')
  expect(statusSentence(say, { kind: 'back', step: 0, direction: 'fwd' }, sizes)).toContain('t = 1 of 6, backward: ∂L/∂h₁ (4, 5)')
  expect(statusSentence(say, { kind: 'update' }, sizes)).toContain('46 weights')
  expect(statusSentence(say, { kind: 'feed', step: 0, direction: 'fwd' }, { ...sizes, hasInput: () => false })).toContain('no input')
})

test('two directions are told apart, and a read-out reads both', () => {
  const both = { ...sizes, twoDirections: true }
  expect(statusSentence(say, { kind: 'feed', step: 5, direction: 'bwd' }, both)).toBe('t = 6 of 6, right to left: x₆ (4, 2) enters, ←h₆ (4, 5)')
  expect(statusSentence(say, { kind: 'read', step: 5 }, both)).toContain('(4, 10)')
})

test('one of a thing is not many', () => {
  expect(statusSentence(say, { kind: 'data' }, { ...sizes, features: 1 })).toContain('1 feature at each step')
})

test('symbols', () => {
  expect(subscript(10)).toBe('₁₀')
  expect(atStep('h', -1)).toBe('h₀')
  expect(atStep('Wh', null)).toBe('Wh')
  expect(shapeText([5])).toBe('(5,)')
})

test('tensors have a letter, a name, a caption and a place in code', () => {
  expect(tensorSymbol('dh.l0.fwd', 2, ONE)).toBe('∂L/∂h₃')
  expect(tensorSymbol('h.l0.bwd', 2, { layers: 1, directions: 2 })).toBe('←h₃')
  expect(tensorWhat(say, 'dWh.l0.fwd')).toContain('gradient of the loss for the weights')
  expect(tensorWhat(say, "Wh'.l0.fwd")).toContain('after this update')
  const shape = shapeInWords(say, 'unfold', ['batch', 'hidden'], [4, 5])
  expect(tensorCaption(say, 'h.l0.fwd', 2, ONE, shape)).toBe('h₃ (batch 4, hidden 5)')
  expect(tensorCaption(say, 'h.l1.bwd', 2, { layers: 2, directions: 2 }, shape)).toBe('←h₃ (batch 4, hidden 5), layer 2, backward direction')
  expect(shapeInWords(say, 'keras', ['batch', 'hidden'], [4, 5])).toBe('samples 4, units 5')
  expect(codeName('h.l0.fwd', 2, 0, 2, false)).toBe('h[0, 2, 2]')
  expect(codeName('Wh.l0.fwd', null, 1, 2, false)).toBe('Wh[1, 2]')
})

test('corrections name the field, what was given and what is used', () => {
  const range = { field: 'hidden', given: '999', used: '128', reason: 'range' as const, low: 1, high: 128 }
  expect(correctionSentence(say, 'en', range)).toBe('Hidden units: 999 is outside 1 to 128; 128 is used.')
  expect(correctionSentence(say, 'en', { field: 'batch', given: 'x', used: '4', reason: 'number' })).toContain('“x” is not a number')
  expect(correctionSentence(say, 'en', { field: 'cell', given: 'x', used: 'gru', reason: 'choice', choices: ['lstm', 'gru'] })).toContain('lstm, gru')
  const together = { field: 'mode', given: 'one_to_one', used: 'many_to_one', reason: 'together' as const, rule: 'mode_task' }
  expect(correctionSentence(say, 'en', together)).toContain('no answers in the mode one_to_one; many_to_one is used')
  expect(correctionSentence(say, 'en', { ...together, rule: 'unheard_of' })).toContain('does not fit')
})

test('what a hostile address gave is quoted shortened', () => {
  const given = 'x'.repeat(10_000)
  expect(correctionSentence(say, 'en', { field: 'batch', given, used: '4', reason: 'number' }).length).toBeLessThan(120)
})

test('failures, known and unknown', () => {
  expect(failureSentence(say, 'en', { code: 'cancelled', data: {} })).toContain('Cancelled')
  expect(failureSentence(say, 'en', { code: 'never_heard', data: {} })).toContain('never_heard')
})

test('not finite: tensor, timestep and example from 1', () => {
  const sentence = notFiniteSentence(say, { tensor: 'h.l0.fwd', step: 6, example: 1, phase: 'forward' })
  expect(sentence).toContain('The hidden state of example 2 at t = 7 grew beyond the largest float32')
  expect(notFiniteSentence(say, { tensor: 'loss', step: null, example: null, phase: 'loss' })).toContain('loss')
})

test('a change of hidden says what changed and what did not', () => {
  const change = { field: 'hidden' as const, from: '5', to: '6', changed: ['h', 'Wx', 'Wh', 'b', 'Wy'], unchanged: ['X', 'y'], newWeights: true }
  expect(changeSentence(say, change)).toBe('hidden 5 → 6: h, Wx, Wh both ways, b and Wy changed; X and y did not. New weights were drawn from the seed.')
})

test('lists', () => {
  expect(listed(say, [])).toBe('')
  expect(listed(say, ['a'])).toBe('a')
  expect(listed(say, ['a', 'b'])).toBe('a and b')
})

test('markup: chips, strong words, code', () => {
  expect(richParts('A [batch] of *two* `x[0]` and [this].')).toEqual([
    { kind: 'text', text: 'A ' }, { kind: 'chip', axis: 'batch' }, { kind: 'text', text: ' of ' }, { kind: 'strong', text: 'two' },
    { kind: 'text', text: ' ' }, { kind: 'code', text: 'x[0]' }, { kind: 'text', text: ' and [this].' },
  ])
})

test('a chip keeps the marks around it, and the texts beside it go without them', () => {
  const parts = richParts('Which example ([batch], “samples”), which number ([features]). Le\u00a0: [time]\u202f; «\u00a0[hidden]\u00a0»')
  const held = parts.flatMap((part, i) => (part.kind === 'chip' ? [openingOf(parts[i - 1]) + part.axis + closingOf(parts[i + 1])] : []))
  expect(held).toEqual(['(batch,', '(features).', 'time\u202f;', '«\u00a0hidden\u00a0»'])
  expect(parts.flatMap((part, i) => ('text' in part ? [withoutHeld(part.text, parts[i - 1], parts[i + 1])] : []))).toEqual(['Which example ', ' “samples”), which number ', ' Le\u00a0: ', ' ', ''])
})

test('placeholders without a value show that it is not known yet', () => {
  expect(fill('a {x} of {y}', { x: 1 })).toBe('a 1 of …')
})

test('languages fall back to English, also for unknown names', () => {
  expect(sayIn('xx-YY')('name')).toBe('Unfold')
  expect(sayIn('en-GB')('name')).toBe('Unfold')
})

test('thousands and per cents as the language sets them', async () => {
  expect([0, 999, 1000, 25_000, 1_234_567].map((count) => grouped(enOwn, count))).toEqual(['0', '999', '1,000', '25,000', '1,234,567'])
  expect([999, 25_000, 1_234_567].map((count) => grouped(frOwn, count))).toEqual(['999', '25\u202f000', '1\u202f234\u202f567'])
  expect(percent(0.9534)).toBe('95.3\u00a0%')
  expect(fill(frReviewsLab.write.answer, { share: percentText(0.9534) })).toBe('positive\u00a0: 95.3\u00a0%')
})

test('counts beside brackets are shorter than in sentences where the language needs it', async () => {
  await loadAllWords('fr')
  const french = sayIn('fr')
  expect([countedShort(french, 'features', 1), countedShort(french, 'features', 3), counted(french, 'features', 3)]).toEqual(['1 caract.', '3 caract.', '3 caractéristiques'])
  expect([countedShort(say, 'features', 3), countedShort(french, 'batch', 4)]).toEqual(['3 features', '4 exemples'])
})
