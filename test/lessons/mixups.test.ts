// Every common mix-up: its address is valid as it stands, its moment is there, what it opens is there, and its exercise can be asked.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readData } from '../../src/data/read.ts'
import { GUESS_ALL } from '../../src/data/choices.ts'
import { sampleText } from '../../src/data/samples.ts'
import { isSample } from '../../src/data/sample-names.ts'
import { drawQuestion, hasAnother } from '../../src/exercises/draw.ts'
import { askAbout } from '../../src/exercises/kinds.ts'
import { pickFrom } from '../../src/exercises/pick.ts'
import { sameQuestion } from '../../src/exercises/question.ts'
import type { Question } from '../../src/exercises/question.ts'
import { ALL_MIXUPS, GROUPS } from '../../src/lessons/mixups.ts'
import { stepAt } from '../../src/lessons/places.ts'
import { formatAddress, parseAddress } from '../../src/store/address.ts'
import { MIXUPS } from '../../src/store/mixup-state.ts'
import { shapeOfRecipe } from '../../src/store/recipe-book.ts'
import { findMoment, momentsOf } from '../../src/trace/contract/moments.ts'
import { sayIn } from '../../src/text/catalogue.ts'
import { askSentence, exerciseWords } from '../../src/text/exercises.ts'
import { isFound, isTitled, mixupWords } from '../../src/text/mixups.ts'

/** Facts of the data that come with the page. */
const facts = new Map(await Promise.all(['windows', 'table'].filter(isSample).map(async (name) => [name as string, readData(new TextEncoder().encode(await sampleText(name)), GUESS_ALL, name).set.facts] as const)))

const opened = (hash: string) => parseAddress(hash, (id) => facts.get(id) ?? null)

test.each(ALL_MIXUPS)('$name opens as its address says', ({ name, address: hash, step }) => {
  const { address, corrections } = opened(`${hash}${hash.includes('?') ? '&' : '?'}mixup=${name}`)
  expect(corrections).toEqual([])
  expect(address).toMatchObject({ mixup: name, overview: false })
  expect(opened(formatAddress(address))).toEqual({ address, corrections: [] })
  const shape = shapeOfRecipe(address.recipe)
  const moments = momentsOf(shape)
  const { kind, step: place, direction } = step.at
  const moment = findMoment(moments, kind, place === undefined ? undefined : stepAt(place, shape.schedule.steps), direction)
  expect(moment).toBeGreaterThanOrEqual(0)
  expect(address.moment).toBe(moment)
  expect(address).toMatchObject({ layout: step.layout ?? 'chart', built: step.built ?? 0, cubePanel: step.panel ?? null })
  if (step.follow !== undefined) expect(step.follow).toBeLessThan(shape.batch)
})

test.each(ALL_MIXUPS)('$name has an exercise about the network that it shows', ({ address: hash, exercise }) => {
  const shape = shapeOfRecipe(opened(hash).address.recipe)
  const kinds = exercise.map((kind) => [0, 1, 2].map((n) => askAbout(kind, shape, (count) => n % count)))
  for (const asked of kinds) expect(asked.some((question) => question !== null)).toBe(true)
})

test('the table that people ask about is (803, 7), and the windows have one feature', () => {
  const [table, windows] = ['table', 'windows'].map((name) => opened(`#/cube?run=own-${name}`).address.recipe)
  expect(table).toMatchObject({ steps: 1, features: 7, own: { sequences: 803 } })
  expect(windows).toMatchObject({ steps: 14, features: 1 })
})

test('every group has its entries, each with words that are found', () => {
  expect(ALL_MIXUPS.map(({ name }) => name)).toEqual([...MIXUPS])
  expect(new Set(ALL_MIXUPS.map(({ group }) => group))).toEqual(new Set(GROUPS))
  const words = mixupWords('en')
  expect(Object.keys(words.list).sort()).toEqual([...MIXUPS].sort())
  const found = (wanted: string) => MIXUPS.filter((name) => isFound(words.list[name], wanted))
  expect(found('')).toEqual([...MIXUPS])
  expect(found('803')).toEqual(['table'])
  expect(found('RETURN_SEQ stack')).toContain('return_sequences')
  expect(MIXUPS.filter((name) => isTitled(words.list[name], 'return_sequences'))).toEqual(['return_sequences'])
  expect(found('no such word')).toEqual([])
})

test('the sizes of the layers that are stacked differ', () => {
  const { batch, schedule, architecture } = shapeOfRecipe(opened(ALL_MIXUPS.find(({ name }) => name === 'return_sequences')!.address).address.recipe)
  expect(new Set([batch, schedule.steps, architecture.inputSize, architecture.hiddenSize]).size).toBe(4)
})

test.each(ALL_MIXUPS)('$name: after each question comes another one, and each has its own sentence', ({ address: hash, exercise }) => {
  const network = shapeOfRecipe(opened(hash).address.recipe)
  const words = exerciseWords('en')
  fc.assert(fc.property(fc.integer(), (seed) => {
    const asked: Question[] = []
    for (let turn = 0; turn < 12; turn++) {
      const draw = { network, classes: false, moment: null, before: asked.map(({ kind }) => kind), pick: pickFrom(seed + turn), kinds: exercise, last: asked.at(-1) ?? null }
      const question = drawQuestion(draw)
      expect(exercise).toContain(question.kind)
      expect(hasAnother(question, draw)).toBe(true)
      expect(asked.length > 0 && sameQuestion(question, asked.at(-1)!)).toBe(false)
      const sentence = askSentence(sayIn('en'), words, question)
      expect(sentence).not.toMatch(/…|undefined|NaN/)
      if (turn > 0) expect(sentence).not.toBe(askSentence(sayIn('en'), words, asked.at(-1)!))
      asked.push(question)
    }
  }), { numRuns: 8 })
})
