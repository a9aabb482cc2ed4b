/** The table of modes, both ways, and settings that make no sense. */

import { describe, expect, it } from 'vitest'
import { checkModel, REFUSALS } from '../../src/engine/check-spec.ts'
import { refusalSentence } from '../../src/commands/refusals.ts'
import { modeOf, scheduleFor, scheduleOf } from '../../src/engine/modes.ts'
import { MODES } from '../../src/engine/spec.ts'
import type { Architecture, Objective, Schedule } from '../../src/engine/spec.ts'

describe('modes', () => {
  const pattern = ({ hasInput, reads }: Schedule) => [hasInput.map(Number).join(''), reads.join('')]
  it('are rows of one table', () => {
    expect(pattern(scheduleFor('one_to_one', { steps: 9 }))).toEqual(['1', '0'])
    expect(pattern(scheduleFor('one_to_many', { steps: 3 }))).toEqual(['100', '012'])
    expect(pattern(scheduleFor('many_to_one', { steps: 3 }))).toEqual(['111', '2'])
    expect(pattern(scheduleFor('many_to_many_encdec', { steps: 5 }))).toEqual(['11100', '34'])
    expect(pattern(scheduleFor('many_to_many_encdec', { steps: 5, write: 'over' }))).toEqual(['11100', '234'])
    expect(pattern(scheduleFor('many_to_many_encdec', { steps: 5, seqIn: 2 }))).toEqual(['11000', '234'])
    expect(pattern(scheduleFor('many_to_many_synced', { steps: 3 }))).toEqual(['111', '012'])
  })
  it('are found again', () => {
    for (const mode of MODES) for (const steps of [2, 3, 5]) for (const write of ['after', 'over'] as const) expect(modeOf(scheduleFor(mode, { steps, write }))).toBe(mode === 'many_to_many_encdec' && write === 'over' && steps === 2 ? modeOf(scheduleFor(mode, { steps, write })) : mode)
  })
  it('of a pattern drawn by hand', () => {
    expect(scheduleOf({ steps: 3, inputs: [0, 1, 2], reads: [2] })).toMatchObject({ mode: 'many_to_one', readsFinal: true })
    expect(scheduleOf({ steps: 3, inputs: [0], reads: [0, 1, 2] }).mode).toBe('one_to_many')
    expect(scheduleOf({ steps: 4, inputs: [0, 1], reads: [2, 3] }).mode).toBe('many_to_many_encdec')
    expect(scheduleOf({ steps: 4, inputs: [1], reads: [2, 3] })).toMatchObject({ mode: null, readsFinal: false })
  })
})

describe('settings that make no sense', () => {
  const architecture: Architecture = { cell: 'gru', inputSize: 2, hiddenSize: 3, outputSize: 2, layers: 1, directions: 1, outputActivation: 'identity', embedding: null, dropout: { input: 0, readOut: 0 } }
  const schedule = scheduleFor('many_to_one', { steps: 4 })
  const objective: Objective = { loss: 'mse', truncate: null, stepClip: null }
  type Change = { a?: Partial<Architecture>; s?: Partial<Schedule>; o?: Partial<Objective> }
  const codes = ({ a, s, o }: Change) => checkModel({ ...architecture, ...a }, { ...schedule, ...s }, { ...objective, ...o }).map(({ code }) => code)
  it('none in sensible ones', () => {
    expect(codes({})).toEqual([])
    for (const mode of MODES) expect(checkModel(architecture, scheduleFor(mode, { steps: 4, feedback: true }), objective)).toEqual([])
  })
  it.each<[string, Change]>([
    ['size', { a: { hiddenSize: 0 } }],
    ['size', { a: { inputSize: 1.5 } }],
    ['size', { a: { embedding: { vocabulary: NaN } } }],
    ['choice', { a: { cell: 'elman' as never } }],
    ['directions', { a: { directions: 3 as never } }],
    ['rate', { a: { dropout: { input: 1, readOut: 0 } } }],
    ['truncate', { o: { truncate: 0 } }],
    ['step_clip', { o: { stepClip: -1 } }],
    ['reads_range', { s: { reads: [4], readsFinal: false } }],
    ['reads_order', { s: { reads: [2, 1], readsFinal: false } }],
    ['reads_empty', { s: { reads: [], readsFinal: false } }],
    ['inputs_count', { s: { hasInput: [true] } }],
    ['final_reads', { s: { reads: [1] } }],
    ['feedback_directions', { a: { directions: 2 }, s: { feedback: true } }],
    ['feedback_sizes', { a: { outputSize: 5 }, s: { feedback: true } }],
    ['feedback_embedding', { a: { embedding: { vocabulary: 9 } }, s: { feedback: true } }],
    ['carried_directions', { a: { directions: 2 }, s: { initial: 'carried' } }],
    ['classes', { a: { outputSize: 1 }, o: { loss: 'softmax_ce' } }],
  ])('%s', (code, change) => expect(codes(change)).toEqual([code]))
  it('each has a sentence', () => {
    for (const code of REFUSALS) expect(refusalSentence({ code, data: { field: 'x', given: 1, choices: 'a', steps: 3, first: 1, second: 0, inputSize: 1, outputSize: 2 } })).toMatch(/^[^]{20,}\.$/)
  })
})
