// Every question's answer is what the engine's own arrays say, over all cells, modes, layers, directions and sizes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawQuestion } from '../../src/exercises/draw.ts'
import { check } from '../../src/exercises/check.ts'
import { askAbout } from '../../src/exercises/kinds.ts'
import { MISTAKES, QUESTION_KINDS, sameAnswer } from '../../src/exercises/question.ts'
import type { Answer, Question, QuestionKind } from '../../src/exercises/question.ts'
import { CELLS, MODES } from '../../src/engine/spec.ts'
import type { ModelShape } from '../../src/engine/spec.ts'
import { parameterShapes } from '../../src/engine/parameters.ts'
import { sizesOf, weightCount } from '../../src/exercises/sizes.ts'
import { OUR_REVIEWS_RECIPE } from '../../src/run/recipe-reviews.ts'
import { shapeOfRecipe } from '../../src/run/shape-of.ts'
import { snapshotOf } from '../../src/trace/derive/snapshot.ts'
import type { Snapshot } from '../../src/trace/contract/tensors.ts'
import { build, traced } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'

const networks = fc.record({
  cell: fc.constantFrom(...CELLS),
  mode: fc.constantFrom(...MODES),
  layers: fc.integer({ min: 1, max: 3 }),
  directions: fc.constantFrom(1 as const, 2 as const),
  // All different; or small ones, of which several are equal or 1.
  sizes: fc.oneof(fc.shuffledSubarray([2, 3, 4, 5, 6, 7, 8, 9], { minLength: 5, maxLength: 5 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 })),
  classes: fc.boolean(),
}).filter(({ mode, sizes }) => mode !== 'many_to_many_encdec' || sizes[1]! > 1)

type Choices = typeof networks extends fc.Arbitrary<infer C> ? C : never

function engineOf({ sizes, classes, mode, ...rest }: Choices): { network: ModelShape; snapshot: Snapshot; classes: boolean } {
  const [batch, steps, inputSize, hiddenSize, outputSize] = sizes as [number, number, number, number, number]
  const asked: Network = { ...rest, mode, batch, steps, inputSize, hiddenSize, outputSize, loss: classes ? 'softmax_ce' : 'mse' }
  const built = build(asked)
  const snapshot = snapshotOf(traced(built), 'full', (bytes) => new ArrayBuffer(bytes))
  return { network: snapshot.shape, snapshot, classes }
}

/** (time, batch, n) as people write it: batch first, and without time where one step is meant or read. */
const batchFirst = ([T = 0, B = 0, ...rest]: number[], one: boolean) => (one ? [B, ...rest] : [B, T, ...rest])

/** What the engine has, for each kind that is about an array of its own. */
function engineAnswer(question: Question, { tensors, shape }: Snapshot): Answer | null {
  const one = shape.schedule.reads.length === 1
  const layer = `l${Number(question.data.layer ?? 1) - 1}`
  const of = (id: string) => tensors[id]!.shape
  const sizes = (list: number[]): Answer => ({ type: 'shape', sizes: list })
  const both = shape.architecture.directions
  const count = Object.values(tensors).filter(({ id }) => /^(W|b|E)/.test(id) && !id.includes("'")).reduce((sum, { data }) => sum + data.length, 0)
  const answers: Partial<Record<QuestionKind, () => Answer>> = {
    input: () => sizes(batchFirst(of('x'), false)),
    slab: () => sizes(batchFirst(of('x'), true)),
    state: () => sizes(batchFirst(of(`h.${layer}.fwd`), true)),
    states: () => sizes(batchFirst(of(`h.${layer}.fwd`), false).map((size, i) => (i === 2 ? size * both : size))),
    preactivation: () => sizes(batchFirst(of('a.l0.fwd'), true)),
    Wx: () => sizes(of(`Wx.${layer}.fwd`)),
    Wh: () => sizes(of(`Wh.${layer}.fwd`)),
    Wy: () => sizes(of('Wy')),
    output: () => sizes(batchFirst(of('y'), one)),
    dh: () => sizes(batchFirst(of('dh.l0.fwd'), true)),
    dWh: () => sizes(of('dWh.l0.fwd')),
    count: () => ({ type: 'number', number: count }),
    doubled: () => ({ type: 'number', number: count }),
    // Class numbers: one for each example and read.
    target: () => {
      const { batch, schedule } = shape
      const numbers = tensors['target']!.data.length
      expect(numbers).toBe(batch * schedule.reads.length)
      return sizes(one ? [batch] : [batch, numbers / batch])
    },
    time_major: () => sizes(of('x')),
    state_numbers: () => ({ type: 'number', number: of('h.l0.fwd')[2]! }),
    dense: () => sizes(batchFirst(of('y'), false)),
    forward_sum: () => ({ type: 'choice', choice: 'features' }),
    gradient_sum: () => ({ type: 'choice', choice: 'batch_time' }),
  }
  return answers[question.kind]?.() ?? null
}

/** Kinds that the engine answers by an experiment: mixups.test.ts. */
const EXPERIMENTS: QuestionKind[] = ['mode', 'carried', 'touch', 'first_state', 'vocabulary', 'word_state', 'vectors']

/** Kinds whose answer is plain counting, tested below. */
const COUNTED: QuestionKind[] = ['axis', 'window', 'table', 'epoch', 'return_sequences', 'third_axis', ...EXPERIMENTS]

/** The same sizes, with a table of vectors below, and outputs fed back where inputs are missing. */
const withWords = (network: ModelShape): ModelShape => ({ ...network, schedule: { ...network.schedule, feedback: true }, architecture: { ...network.architecture, embedding: { vocabulary: 50 } } })

describe('questions', () => {
  it('have the engine’s answer', () => {
    const seen = new Map<QuestionKind, number>()
    fc.assert(fc.property(networks, fc.infiniteStream(fc.nat()), (choices, stream) => {
      const { network, snapshot, classes } = engineOf(choices)
      const pick = (n: number) => (stream.next().value as number) % n
      for (const kind of QUESTION_KINDS) {
        if (kind === 'target' && !classes) continue
        const question = askAbout(kind, network, pick)
        if (question === null || question.form || COUNTED.includes(kind)) continue
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
        expect(question.answer, kind).toEqual(engineAnswer(question, snapshot))
      }
    }), { numRuns: 150 })
    expect([...seen.keys()].sort()).toEqual(QUESTION_KINDS.filter((kind) => !COUNTED.includes(kind)).sort())
  })

  it('of plain counting are right', () => {
    fc.assert(fc.property(networks, fc.infiniteStream(fc.nat()), (choices, stream) => {
      const { network } = engineOf({ ...choices, layers: 1 })
      const pick = (n: number) => (stream.next().value as number) % n
      const { count, window } = askAbout('window', network, pick)!.data as Record<string, number>
      const windows = Array.from({ length: count! }, (_, start) => start).filter((start) => start + window! <= count!)
      expect(askOf('window', network, { count: count!, window: window! })).toEqual([windows.length, window, 1])
      const epoch = askAbout('epoch', network, pick)!
      const { sequences, batch } = epoch.data as Record<string, number>
      let updates = 0
      for (let left = sequences!; left > 0; left -= batch!) updates++
      expect(epoch.answer).toEqual({ type: 'number', number: updates })
      const table = askAbout('table', network, pick)!
      const third = askAbout('third_axis', network, pick)!
      expect(third.answer).toEqual({ type: 'shape', sizes: [third.data['sequences'], third.data['steps'], 1] })
      expect(table.answer).toEqual({ type: 'shape', sizes: [table.data['rows'], 1, table.data['columns']] })
    }), { numRuns: 60 })
  })

  it('of return_sequences: the layers below the last one need it, and the last one where several steps are read', () => {
    fc.assert(fc.property(networks, fc.nat(2), (choices, n) => {
      const { network, snapshot } = engineOf(choices)
      const question = askAbout('return_sequences', network, (count) => n % count)
      if (question === null) return
      const last = question.data['layer'] === network.architecture.layers
      const reads = snapshot.tensors['y']!.shape[0]!
      expect(question.answer).toEqual({ type: 'choice', choice: last && reads === 1 ? 'False' : 'True' })
    }), { numRuns: 60 })
  })

  it('never take a wrong answer for right, nor one mix-up for two', () => {
    fc.assert(fc.property(networks, fc.infiniteStream(fc.nat()), (choices, stream) => {
      const { network } = engineOf({ ...choices, layers: 1 })
      const pick = (n: number) => (stream.next().value as number) % n
      for (const kind of QUESTION_KINDS) {
        const question = askAbout(kind, network, pick)
        for (const { answer, mistake } of question?.mistakes ?? []) {
          expect(sameAnswer(answer, question!.answer)).toBe(false)
          expect(check(question!, typed(answer))).toEqual({ kind: 'wrong', given: answer, mistake })
        }
        if (question) expect(check(question, typed(question.answer))).toEqual({ kind: 'right' })
      }
    }), { numRuns: 60 })
  })

  it('come in at least twelve kinds with at least ten diagnosed mistakes', () => {
    const kinds = new Set<string>()
    const mistakes = new Set<string>()
    for (const cell of CELLS) for (const mode of MODES) for (const directions of [1, 2] as const) {
      const network = withWords(engineOf({ cell, mode, directions, layers: 2, sizes: [4, 6, 2, 5, 3], classes: true }).network)
      for (const kind of QUESTION_KINDS) for (let n = 0; n < 4; n++) {
        const question = askAbout(kind, network, (count) => n % count)
        if (question) kinds.add(kind)
        question?.mistakes.forEach(({ mistake }) => mistakes.add(mistake))
      }
    }
    expect(kinds.size).toBe(QUESTION_KINDS.length)
    // The three of any shape are found, not listed.
    expect(MISTAKES.filter((mistake) => !mistakes.has(mistake) && mistake !== 'axis_missing' && mistake !== 'axes_joined')).toEqual([])
  })
})

function askOf(kind: 'window', network: ModelShape, { count, window }: { count: number; window: number }): number[] {
  const { answer } = askAbout(kind, network, () => count - window - 20)!
  return answer.type === 'shape' ? answer.sizes : []
}

const typed = (answer: Answer) => (answer.type === 'shape' ? `(${answer.sizes.join(', ')}${answer.sizes.length === 1 ? ',' : ''})` : answer.type === 'number' ? String(answer.number) : answer.choice)

describe('answers as people type them', () => {
  const { network } = engineOf({ cell: 'lstm', mode: 'many_to_one', layers: 1, directions: 1, sizes: [4, 6, 2, 5, 3], classes: false })
  const input = askAbout('input', network, () => 0)!

  it.each(['(4, 6, 2)', '4,6,2', '4 x 6 x 2', '4x6x2', '[4 6 2]', '(4,6,2,)', 'torch.Size([4, 6, 2])', '(None, 6, 2)', '(B, T, D)', '(b,t,2)', '  4; 6; 2 ', '4×6×2', 'shape = (4, 6, 2)', '(N, L, 2)',
    'batch, timesteps, features', '(batch_size, 6, input_size)', 'samples, time steps, 2', 'n_batch n_time_steps n_features', 'lot, pas de temps, caractéristiques d’entrée', 'batch size x sequence length x features',
    '(-1, 6, 2)', '(?, 6, 2)', 'tf.TensorShape([4, 6, 2])', 'TensorShape([None, 6, 2])', 'X.shape == (4,6,2)', 'x.shape = (4, 6, 2)', 'X = (4, 6, 2)', 'np.shape(X) == (4, 6, 2)', '4 by 6 by 2', '4 sur 6 sur 2', '（4，6，2）', '4、6、2',
    '(4, 6, 2).', '4, 6, 2.', 'X: (4, 6, 2)', 'X.shape: (4, 6, 2).', 'shape: (4, 6, 2)', '(batch=4, time=6, features=2)', 'batch=4, time=6, features=2', 'X = (batch=4, time=6, features=2)', '(B=4, T=6, D=2)', '(batch=4, 6, 2)',
    'batch 4, time 6, features 2', 'batch: 4, time: 6, features: 2', 'batch 4 time 6 features 2', 'batch size 4, time steps 6, features 2', '4 sequences, 6 timesteps, 2 features', 'lot 4, pas de temps 6, caractéristiques 2', '(4, 6, 2 features)',
    '4-6-2', '(4-6-2)', '4–6–2', '(4, 3*2, 2)', '(4, 3 × 2, 2)', '(2x2, 6, 2)', '4*6*2'])('%s', (text) => {
    expect(check(input, text)).toEqual({ kind: 'right' })
  })

  it('multiply a letter', () => {
    const gates = askAbout('preactivation', network, () => 0)!
    for (const text of ['(4, 20)', '(B, 4H)', '(None, 4·H)', '(B, 4*H)', '(4, 4 × 5)', '(batch, 4 * units)']) expect(check(gates, text)).toEqual({ kind: 'right' })
  })

  it.each(['', '   ', 'no idea', '(4, six, 2)', '4.5, 6', '(4, -6, 2)', '1 2 3 4 5 6 7 8 9', '(1e3, 2)', '<b>4</b>', 'batch of features', 'X.shape', 'X.shape == shape', 'tf.TensorShape', '(-2, 6, 2)', '(??, 6, 2)', '4 by by six', 'the shape is known', 'pas de chance', '(constructor, toString, 2)'])('“%s” is none', (text) => {
    expect(check(input, text)).toMatchObject({ kind: 'unreadable' })
  })

  it('letters that are not known: the sizes are asked for as numbers', () => {
    for (const text of ['(N, L, H_in)', '(batch, timesteps, embedding_dim)', '[n_x, n_y, 2]']) expect(check(input, text)).toEqual({ kind: 'unreadable', letters: true })
    for (const text of ['no idea', '(4, -6, 2)', '(1e3, 2)', 'H_in']) expect(check(input, text)).toEqual({ kind: 'unreadable' })
    expect(check(askAbout('count', network, () => 0)!, '(N, L, H_in)')).toEqual({ kind: 'unreadable' })
  })

  it('a product is one size, never two', () => {
    expect(check(input, '(4, 3*3, 2)')).toMatchObject({ given: { sizes: [4, 9, 2] } })
    expect(check(input, '(24, 2*1)')).toMatchObject({ given: { sizes: [24, 2] } })
  })

  it('axes joined into one', () => {
    for (const text of ['(24, 2)', '(4, 12)', '(48,)', '(4*6, 2)']) expect(check(input, text)).toMatchObject({ mistake: 'axes_joined' })
    for (const text of ['(24, 3)', '(8, 6)', '(2, 24)']) expect(check(input, text)).toMatchObject({ mistake: null })
  })

  it('a number may end a sentence', () => {
    const count = askAbout('count', network, () => 0)!
    expect(check(count, '1,200.')).toMatchObject({ given: { number: 1200 } })
    expect(check(count, '1.200')).toMatchObject({ given: { number: 1200 } })
  })

  it('names of axes are sizes, right or wrong', () => {
    expect(check(input, 'timesteps, batch, features')).toMatchObject({ mistake: 'time_major' })
    expect(check(input, 'batch, timesteps, units')).toMatchObject({ mistake: 'hidden_for_features' })
    expect(check(input, 'time, features')).toMatchObject({ mistake: 'missing_batch' })
    const state = askAbout('state', network, () => 0)!
    for (const text of ['batch, units', '(lot, unités cachées)', '(N, hidden_size)', 'samples, num_units']) expect(check(state, text)).toEqual({ kind: 'right' })
  })

  it('say that the order is wrong, or that an axis is missing or too many', () => {
    expect(check(input, '(2, 6, 4)')).toMatchObject({ mistake: 'order' })
    expect(check(input, '(6,)')).toMatchObject({ mistake: 'axis_missing' })
    expect(check(input, '(4, 6, 2, 1)')).toMatchObject({ mistake: 'axis_too_many' })
    expect(check(input, '(4, 60, 2)')).toMatchObject({ mistake: null })
    const count = askAbout('count', network, () => 0)!
    expect(check(count, '1,000')).toMatchObject({ given: { number: 1000 } })
    expect(check(askAbout('return_sequences', network, () => 0)!, 'false')).toEqual({ kind: 'right' })
  })
})

describe('drawing', () => {
  it('asks of the moment where it can, and every kind before one comes again', () => {
    const network = withWords(engineOf({ cell: 'gru', mode: 'many_to_many_synced', layers: 2, directions: 1, sizes: [4, 6, 2, 5, 3], classes: true }).network)
    let n = 0
    const pick = (count: number) => n++ % count
    expect(drawQuestion({ network, classes: true, moment: 'loss', before: [], pick }).kind).toBe('target')
    const before: QuestionKind[] = []
    for (let k = 0; k < QUESTION_KINDS.length; k++) before.push(drawQuestion({ network, classes: true, moment: null, before, pick }).kind)
    expect(new Set(before).size).toBe(QUESTION_KINDS.length)
    expect(drawQuestion({ network, classes: false, moment: 'loss', before, pick }).kind).not.toBe('target')
  })

  it('keeps to the kinds that are asked for, where the network has them', () => {
    const { network } = engineOf({ cell: 'lstm', mode: 'many_to_one', layers: 1, directions: 1, sizes: [4, 6, 2, 5, 3], classes: false })
    const draw = (kinds: QuestionKind[]) => [0, 1, 2, 3].map((n) => drawQuestion({ network, classes: false, moment: null, before: [], pick: (count) => n % count, kinds }).kind)
    expect(new Set(draw(['touch', 'carried']))).toEqual(new Set(['touch', 'carried']))
    expect(draw(['vocabulary'])).toHaveLength(4)
  })
})

it('counts the table of an embedding among the weights', () => {
  const network = shapeOfRecipe(OUR_REVIEWS_RECIPE)
  expect(weightCount(sizesOf(network), network)).toBe(2_691_713)
  expect(weightCount(sizesOf(network), network)).toBe(parameterShapes(network.architecture).reduce((sum, { shape }) => sum + shape.reduce((all, n) => all * n, 1), 0))
})
