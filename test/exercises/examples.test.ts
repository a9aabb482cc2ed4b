// What the page says by way of example is no answer, and the questions of every form are right and agree with their numbers.
import { expect, test } from 'vitest'
import { check } from '../../src/exercises/check.ts'
import { askAbout } from '../../src/exercises/kinds.ts'
import { QUESTION_FORMS, QUESTION_KINDS } from '../../src/exercises/question.ts'
import type { Question, QuestionForm } from '../../src/exercises/question.ts'
import { ALL_MIXUPS } from '../../src/lessons/mixups.ts'
import { parseAddress } from '../../src/store/address.ts'
import { lessonRecipe, shapeOfRecipe } from '../../src/store/recipe-book.ts'
import { LESSONS } from '../../src/store/state.ts'
import { sayIn } from '../../src/text/catalogue.ts'
import { enExercises } from '../../src/text/en/exercises.ts'
import { askSentence, exerciseWords } from '../../src/text/exercises.ts'
import { frExercises } from '../../src/text/fr/exercises.ts'
import { loadAllWords } from '../../src/text/part.ts'
import { fakeShape } from '../panels/fake-app.ts'

const PICKS = Array.from({ length: 24 }, (_, k) => (n: number) => k % n)
const networks = [
  ...LESSONS.map((lesson) => shapeOfRecipe(lessonRecipe(lesson))),
  ...ALL_MIXUPS.filter(({ address }) => !address.includes('own-')).map(({ address }) => shapeOfRecipe(parseAddress(address, () => null).address.recipe)),
]
const questions = networks.flatMap((network) => QUESTION_KINDS.flatMap((kind) => PICKS.flatMap((pick) => askAbout(kind, network, pick) ?? [])))

/** In code, and in brackets. */
const examplesIn = ({ about, unreadable }: { about: string; unreadable: { shape: string } }) => [...`${about} ${unreadable.shape}`.matchAll(/`([^`]+)`|(\([\d, ]+\))/g)].map(([, code, brackets]) => code ?? brackets ?? '')

test.each([enExercises, frExercises])('an example of how to answer answers nothing: $label', (words) => {
  const examples = examplesIn(words)
  expect(examples.length).toBeGreaterThanOrEqual(5)
  const typed = questions.filter(({ choices }) => choices === undefined)
  for (const question of typed) for (const example of examples) if (check(question, example).kind === 'right') expect.fail(`${example} is right: ${question.kind}`)
})

test('an example can be read', () => {
  const question = questions.find(({ answer }) => answer.type === 'shape')!
  for (const example of examplesIn(enExercises)) expect(check(question, example).kind).toBe('wrong')
})

/** Counted again from the sentence alone. */
const ANSWERS: Record<QuestionForm, (data: Record<string, string | number>) => unknown> = {
  batch_first: ({ shape }) => swapped(sizes(shape)),
  batch_of_time_first: ({ shape }) => sizes(shape)[1],
  review: () => 'many_to_one',
  caption: () => 'one_to_many',
  tags: () => 'many_to_many_synced',
  translation: () => 'many_to_many_encdec',
  image: () => 'one_to_one',
  carried_other: ({ fedBack }) => (fedBack === 'yes' ? 'state_and_output' : 'state'),
  carried_saved: () => 'state',
  highest_index: ({ words }) => Number(words) - 1,
  table_shape: ({ words, features }) => [words, features],
  longer_texts: ({ words }) => words,
  more_words: ({ hidden }) => hidden,
  word_enters: ({ batch, features }) => [batch, features],
  last_state: ({ vectors, units }) => [sizes(vectors)[0], units],
  steps_of_block: ({ vectors }) => sizes(vectors)[1],
}

const sizes = (shape: string | number | undefined) => String(shape).match(/\d+/g)!.map(Number)
const swapped = ([first, second, ...rest]: number[]) => [second, first, ...rest]
const plain = ({ answer }: Question) => (answer.type === 'shape' ? answer.sizes : answer.type === 'number' ? answer.number : answer.choice)

test('every form is asked, and its answer follows from its sentence', () => {
  const forms = questions.filter((question) => question.form !== undefined)
  expect(new Set(forms.map(({ form }) => form))).toEqual(new Set(QUESTION_FORMS))
  for (const question of forms) expect(plain(question), question.form).toEqual(ANSWERS[question.form!](question.data))
})

test('letters and names are the sizes of what the question is about', () => {
  const of = (form: QuestionForm) => questions.find((question) => question.form === form)!
  for (const text of ['(B, T, D)', 'batch, timesteps, features']) expect(check(of('batch_first'), text)).toEqual({ kind: 'right' })
  for (const text of ['(B, H)', 'batch, units']) expect(check(of('last_state'), text)).toEqual({ kind: 'right' })
  expect(check(of('table_shape'), 'vocabulary, features')).toEqual({ kind: 'right' })
})

/** "1 timesteps", "2 timestep". */
const DISAGREES = /\b1 (timesteps|sequences|numbers|units|examples|features|measurements|words|times|séquences|nombres|unités|exemples|mesures|mots)(?!\p{L})|\b2 (timestep|sequence|number|unit|example|measurement|word|séquence|nombre|unité|exemple|mesure|mot)(?!\p{L})/u

test('numbers and the words beside them agree, in both languages', async () => {
  await loadAllWords('fr')
  for (const size of [1, 2]) {
    const network = fakeShape({ batch: size, steps: size, features: size, hidden: size, outputs: size })
    const words = { ...network, architecture: { ...network.architecture, embedding: { vocabulary: 20_000 } } }
    const asked = QUESTION_KINDS.flatMap((kind) => PICKS.flatMap((pick) => askAbout(kind, words, pick) ?? []))
    for (const language of ['en', 'fr']) {
      for (const question of asked) {
        const sentence = askSentence(sayIn(language), exerciseWords(language), question)
        expect(sentence).not.toMatch(DISAGREES)
        expect(sentence).not.toMatch(/…|undefined|[{}]/)
      }
    }
  }
  expect('of 1 timesteps').toMatch(DISAGREES)
})

test('thousands are apart in prose, and not in code', () => {
  const network = { ...fakeShape({ batch: 4, steps: 6, features: 2, hidden: 5, outputs: 1 }) }
  const words = { ...network, architecture: { ...network.architecture, embedding: { vocabulary: 20_000 } } }
  const [first, , , longer] = [0, 1, 2, 3].map((k) => askSentence(sayIn('en'), exerciseWords('en'), askAbout('vocabulary', words, (n) => k % n)!))
  expect(first).toContain('from 0 to 19,999;')
  expect(longer).toContain('`input_dim=20000`')
})

test('a cell with one gate is not asked about one gate of several', () => {
  const network = fakeShape({ batch: 4, steps: 6, features: 2, hidden: 5, outputs: 1 })
  const lstm = { ...network, architecture: { ...network.architecture, cell: 'lstm' as const } }
  const ask = (shape: typeof network) => askSentence(sayIn('en'), exerciseWords('en'), askAbout('forward_sum', shape, () => 0)!)
  expect(ask(network)).not.toContain('gate')
  expect(ask(lstm)).toContain('(for one gate)')
})
