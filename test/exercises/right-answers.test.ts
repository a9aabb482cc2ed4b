// A choice that fits what the sentence says is right, whatever the network's own names say; all others are wrong. Small and equal sizes above all.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scheduleFor, scheduleOf } from '../../src/engine/modes.ts'
import { CELLS, MODES } from '../../src/engine/spec.ts'
import type { ModeName, ModelShape, Schedule } from '../../src/engine/spec.ts'
import { check } from '../../src/exercises/check.ts'
import { askAbout } from '../../src/exercises/kinds.ts'
import { QUESTION_KINDS } from '../../src/exercises/question.ts'
import type { Question, QuestionKind } from '../../src/exercises/question.ts'
import { planOf } from '../../src/export/code/plan.ts'
import { fakeShape } from '../panels/fake-app.ts'

const size = fc.integer({ min: 1, max: 4 })

const named = fc.record({ mode: fc.constantFrom(...MODES), steps: fc.integer({ min: 1, max: 8 }), seqIn: fc.integer({ min: 1, max: 7 }), write: fc.constantFrom('after' as const, 'over' as const), feedback: fc.boolean() })
  .map(({ mode, ...options }) => scheduleFor(mode, { ...options, seqIn: Math.min(options.seqIn, Math.max(1, options.steps - 1)) }))
const drawn = fc.integer({ min: 1, max: 6 }).chain((steps) => {
  const some = fc.shuffledSubarray(Array.from({ length: steps }, (_, t) => t), { minLength: 1 }).map((list) => list.sort((a, b) => a - b))
  return fc.record({ inputs: some, reads: some, feedback: fc.boolean() }).map((pattern) => scheduleOf({ steps, ...pattern }))
})
const schedules: fc.Arbitrary<Schedule> = fc.oneof(named, drawn).filter(({ reads }) => reads.length > 0)

const shapes = fc.record({ schedule: schedules, batch: size, features: size, hidden: size, outputs: size, layers: fc.integer({ min: 1, max: 2 }), directions: fc.constantFrom(1 as const, 2 as const), cell: fc.constantFrom(...CELLS), words: fc.boolean() })
  .map(({ schedule, layers, directions, cell, words, ...sizes }): ModelShape => {
    const shape = fakeShape({ ...sizes, steps: schedule.steps })
    return { ...shape, schedule, architecture: { ...shape.architecture, layers, directions, cell, embedding: words ? { vocabulary: 50 } : null } }
  })

type Data = Record<string, number>

/** What the names of the five say of the counts in the sentence. */
function fits(mode: ModeName, { steps = 0, inputs = 0, reads = 0 }: Data): boolean {
  const [from, to] = mode.split('_to_')
  if ((from === 'one') !== (inputs === 1) || to?.startsWith('one') !== (reads === 1)) return false
  if (mode === 'many_to_many_synced') return inputs === steps && reads === steps
  return mode !== 'many_to_many_encdec' || (inputs < steps && reads < steps)
}

const rightChoices = (question: Question) => question.choices!.filter((choice) => check(question, choice).kind === 'right')

/** Every question of a kind, over all that can be picked. */
function asked(kind: QuestionKind, shape: ModelShape): Question[] {
  return [0, 1, 2, 3, 4, 5].flatMap((n) => askAbout(kind, shape, (count) => n % count) ?? [])
}

/** From the sentence's own values alone. */
const ORACLES: Partial<Record<QuestionKind, (question: Question) => readonly string[]>> = {
  mode: ({ data }) => MODES.filter((mode) => fits(mode, data as Data)),
  axis: ({ data }) => {
    const sizes = String(data['shape']).match(/\d+/g)!.map(Number)
    return ['batch', 'time', 'features'].filter((_, i) => sizes[i] === data['size'])
  },
  // An axis of one number has nothing to sum over.
  gradient_sum: ({ data }) => [[Number(data['batch']) > 1 && 'batch', Number(data['steps']) > 1 && 'time'].filter(Boolean).join('_')],
  carried: ({ data }) => [data['fedBack'] === 'yes' ? 'state_and_output' : 'state'],
  first_state: ({ data }) => [data['stateful'] === 'True' ? 'last_state' : 'zeros'],
  forward_sum: () => ['features'],
}

test('of all choices those are right that fit the sentence, and no others', () => {
  const seen = new Set<string>()
  fc.assert(fc.property(shapes, (shape) => {
    for (const kind of Object.keys(ORACLES) as QuestionKind[]) for (const question of asked(kind, shape)) {
      if (question.form) continue
      seen.add(kind)
      expect(rightChoices(question), `${kind} ${JSON.stringify(question.data)}`).toEqual(ORACLES[kind]!(question))
    }
  }), { numRuns: 400 })
  expect(seen.size).toBe(Object.keys(ORACLES).length)
})

test('which of the five: at one timestep it is one to one, and where counts do not tell, it is not asked', () => {
  const ask = (schedule: Schedule) => askAbout('mode', { ...fakeShape({ batch: 2, steps: schedule.steps, features: 2, hidden: 2, outputs: 2 }), schedule }, () => 0)
  for (const mode of MODES) {
    const question = ask(scheduleFor(mode, { steps: 1 }))
    if (question) expect(rightChoices(question), mode).toEqual(['one_to_one'])
  }
  expect(ask(scheduleFor('many_to_many_encdec', { steps: 3, seqIn: 1 }))).toBeNull()
  expect(ask(scheduleFor('many_to_many_encdec', { steps: 3, seqIn: 2 }))).toBeNull()
  for (const mode of MODES) expect(rightChoices(ask(scheduleFor(mode, { steps: 6 }))!)).toEqual([mode])
})

test('return_sequences is what the script of this network has', () => {
  fc.assert(fc.property(shapes, (shape) => {
    const model = { shape, objective: { loss: 'mse' as const, truncate: null, stepClip: null }, optimizer: { name: 'sgd' as const, learningRate: 0.1 }, globalClip: null }
    const { reads } = planOf(model as unknown as Parameters<typeof planOf>[0])
    for (const question of asked('return_sequences', shape)) {
      const below = Number(question.data['layer']) < shape.architecture.layers
      expect(rightChoices(question)).toEqual([below || reads.kind !== 'final' ? 'True' : 'False'])
    }
  }), { numRuns: 200 })
})

test('a product over an input is asked about where there is one', () => {
  fc.assert(fc.property(shapes, (shape) => {
    for (const kind of ['forward_sum', 'slab'] as const) for (const { step } of asked(kind, shape)) expect(shape.schedule.hasInput[step!]).toBe(true)
  }))
})

test('every number of an answer comes from the sentence or the network, and is positive', () => {
  fc.assert(fc.property(shapes, (shape) => {
    for (const kind of QUESTION_KINDS) for (const { answer } of asked(kind, shape)) {
      if (answer.type === 'shape') expect(answer.sizes.every((one) => Number.isInteger(one) && one > 0)).toBe(true)
      if (answer.type === 'number') expect(answer.number).toBeGreaterThan(0)
    }
  }))
})

test('weights of a network that reads words: its table counts', () => {
  const shape = fakeShape({ batch: 32, steps: 100, features: 128, hidden: 128, outputs: 1 })
  const words = { ...shape, architecture: { ...shape.architecture, cell: 'lstm' as const, embedding: { vocabulary: 20_000 } } }
  const count = askAbout('count', words, () => 0)!
  expect(check(count, '2,691,713')).toEqual({ kind: 'right' })
  expect(check(count, '131,713')).toMatchObject({ mistake: 'table_forgotten' })
})
