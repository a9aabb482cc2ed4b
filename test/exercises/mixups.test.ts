// Questions about mix-ups, answered by the engine itself: what is changed, and what of the states, the outputs and the table changes with it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askAbout } from '../../src/exercises/kinds.ts'
import type { Question, QuestionKind } from '../../src/exercises/question.ts'
import { forward } from '../../src/engine/passes.ts'
import { CELLS, MODES } from '../../src/engine/spec.ts'
import type { ModelShape } from '../../src/engine/spec.ts'
import { carryState, layersOf } from '../../src/engine/workspace.ts'
import { snapshotOf } from '../../src/trace/derive/snapshot.ts'
import { build, traced } from '../support/networks.ts'
import type { Built, Network } from '../support/networks.ts'

const networks = fc.record({
  cell: fc.constantFrom(...CELLS),
  mode: fc.constantFrom(...MODES),
  layers: fc.integer({ min: 1, max: 2 }),
  sizes: fc.shuffledSubarray([2, 3, 4, 5, 6, 7], { minLength: 4, maxLength: 4 }),
  feedback: fc.boolean(),
}).map(({ sizes, ...rest }): Network => {
  const [batch, steps, inputSize, hiddenSize] = sizes as [number, number, number, number]
  // What is fed back needs an input of its width.
  return { ...rest, batch, steps, inputSize, hiddenSize, outputSize: inputSize, feedback: rest.feedback }
})

const shapeOf = (built: Built): ModelShape => snapshotOf(traced(built), 'full', (bytes) => new ArrayBuffer(bytes)).shape
const ask = (kind: QuestionKind, network: ModelShape, pick: number): Question | null => askAbout(kind, network, (n) => pick % n)
const statesOf = ({ workspace }: Built): Float64Array => Float64Array.from(layersOf(workspace)[0]!.memory.h_tbh)

/** States of the first layer, after a change. */
function statesAfter(built: Built, change: () => void): Float64Array {
  change()
  forward(built.workspace, built.batch, 'off')
  return statesOf(built)
}

test('touch: another example changes its own row alone', () => {
  fc.assert(fc.property(networks, fc.nat(), (network, n) => {
    const built = build(network)
    const shape = shapeOf(built)
    const question = ask('touch', shape, n)!
    const { batch: B, schedule: { steps: T }, architecture: { inputSize: D, hiddenSize: H } } = shape
    const example = Number(question.data['example']) - 1
    const before = statesOf(built)
    const inputs = built.batch.inputs as number[]
    const after = statesAfter(built, () => {
      for (let t = 0; t < T; t++) for (let d = 0; d < D; d++) inputs[(t * B + example) * D + d]! += 0.5
    })
    const last = (T - 1) * B * H
    const changed = Array.from({ length: B }, (_, b) => b).filter((b) => Array.from({ length: H }, (_, j) => last + b * H + j).some((place) => before[place] !== after[place]))
    // A relu may be dead for all that was tried.
    if (network.cell === 'rnn_relu' && changed.length === 0) return
    expect(changed).toEqual([example])
    expect(question.answer).toEqual({ type: 'number', number: changed.length })
  }), { numRuns: 80 })
})

test('carried: other weights of the output change later states only where it is fed back; another first state always does', () => {
  const seen = new Set<string>()
  fc.assert(fc.property(networks, (network) => {
    const built = build({ ...network, cell: network.cell === 'rnn_relu' ? 'rnn_tanh' : network.cell, layers: 1, initial: 'given' })
    const question = ask('carried', shapeOf(built), 0)
    if (question === null) return
    const before = statesOf(built)
    const parameters = built.workspace.model.parameters.filter(({ kind }) => kind === 'Wy' || kind === 'by')
    expect(parameters.length).toBeGreaterThan(0)
    const outputs = statesAfter(built, () => parameters.forEach(({ value }) => value.forEach((number, i) => (value[i] = number + 0.3))))
    const states = statesAfter(built, () => Object.values(built.batch.initial!).forEach((value) => (value as number[]).forEach((number, i) => ((value as number[])[i] = number + 0.3))))
    const differ = (a: Float64Array, b: Float64Array) => a.some((value, i) => value !== b[i])
    const carried = [differ(outputs, states) && 'state', differ(before, outputs) && 'output'].filter(Boolean).join('_and_')
    seen.add(carried)
    expect(question.answer).toEqual({ type: 'choice', choice: carried })
  }), { numRuns: 120 })
  expect([...seen].sort()).toEqual(['state', 'state_and_output'])
})

test('first_state: zeros, or what the batch before ended with', () => {
  fc.assert(fc.property(networks, fc.boolean(), (network, stateful) => {
    const built = (seed: number) => build({ ...network, layers: 1, seed, initial: stateful ? 'carried' : 'zero' })
    const [early, late] = [built(1), built(2)]
    const question = ask('first_state', shapeOf(early), stateful ? 1 : 0)!
    expect(question.data['stateful']).toBe(stateful ? 'True' : 'False')
    if (stateful) carryState(early.workspace, late.workspace)
    forward(late.workspace, late.batch, 'off')
    const first = Array.from(layersOf(late.workspace)[0]!.memory.h0_bh)
    const ended = Array.from(layersOf(early.workspace)[0]!.memory.hLast_bh)
    expect(first).toEqual(question.answer.type === 'choice' && question.answer.choice === 'zeros' ? first.map(() => 0) : ended)
  }), { numRuns: 40 })
})

test('mode: the answer is the mode whose schedule it is, told by its inputs and reads', () => {
  fc.assert(fc.property(networks, (network) => {
    const shape = shapeOf(build(network))
    const { schedule } = shape
    const question = ask('mode', shape, 0)
    if (question === null || schedule.steps < 4) return
    expect(question.answer).toEqual({ type: 'choice', choice: network.mode })
    expect(question.data).toMatchObject({ inputs: schedule.hasInput.filter(Boolean).length, reads: schedule.reads.length, steps: schedule.steps })
  }), { numRuns: 40 })
})

test('words: vocabulary, vectors and states are as the engine’s own arrays', () => {
  fc.assert(fc.property(networks, fc.integer({ min: 11, max: 40 }), (network, vocabulary) => {
    const built = build({ ...network, mode: 'many_to_one', feedback: false, embedding: { vocabulary } })
    const snapshot = snapshotOf(traced(built), 'full', (bytes) => new ArrayBuffer(bytes))
    const { shape, tensors } = snapshot
    const table = built.workspace.model.parameters.find(({ kind }) => kind === 'E')!
    expect(ask('vocabulary', shape, 0)!.answer).toEqual({ type: 'number', number: table.shape[0] })
    const [T, B, H] = tensors['h.l0.fwd']!.shape
    expect(ask('word_state', shape, 0)!.answer).toEqual({ type: 'shape', sizes: [B, H] })
    expect(built.batch.inputs.length).toBe(T! * B!)
    expect(ask('vectors', shape, 0)!.answer).toEqual({ type: 'shape', sizes: [B, T, table.shape[1]] })
  }), { numRuns: 40 })
})

test('without words nothing is asked about them', () => {
  const shape = shapeOf(build({}))
  for (const kind of ['vocabulary', 'word_state', 'vectors'] as const) expect(ask(kind, shape, 0)).toBeNull()
})
