// Where a pass first stopped being finite: the tensor, the step and the example.
import { describe, expect, it } from 'vitest'
import { findNotFinite, notFiniteWeight } from '../../src/run/not-finite.ts'
import { build, pass } from '../support/networks.ts'

describe('a number that is not finite', () => {
  it('where all are finite it was their sum, the loss', () => {
    const built = build({ cell: 'lstm', directions: 2 })
    pass(built)
    expect(findNotFinite(built.workspace)).toEqual({ tensor: 'loss', step: null, example: null, phase: 'loss' })
  })
  it('is found at the step and example where it starts', () => {
    const built = build({ cell: 'rnn_relu', steps: 5, batch: 3, mode: 'many_to_many_synced' })
    const inputs = Array.from(built.batch.inputs)
    inputs[(2 * 3 + 1) * 2] = Infinity
    pass({ ...built, batch: { ...built.batch, inputs } })
    expect(findNotFinite(built.workspace)).toEqual({ tensor: 'x', step: 2, example: 1, phase: 'forward' })
  })
  it('a state that grows too large', () => {
    const built = build({ cell: 'rnn_relu', steps: 200, batch: 2, precision: 'float32' })
    for (const { value, kind } of built.workspace.model.parameters) value.fill(kind === 'Wh' ? 3 : 0.1)
    pass(built)
    const found = findNotFinite(built.workspace)
    expect(found).toMatchObject({ tensor: 'h.l0.fwd', phase: 'forward' })
    const { h_tbh } = built.workspace.levels[0].directions[0].memory
    const firstBad = h_tbh.findIndex((number: number) => !Number.isFinite(number))
    expect(found.step).toBe(Math.floor(firstBad / 6))
  })
  it('a gradient that grows too large, though all states are small', () => {
    const built = build({ cell: 'rnn_tanh', steps: 300, precision: 'float32' })
    for (const { value, kind } of built.workspace.model.parameters) value.fill(kind === 'Wh' ? 40 : 0)
    built.workspace.model.byName.Wy.value.fill(1)
    built.batch.inputs = new Float32Array(1200)
    pass(built)
    expect(findNotFinite(built.workspace)).toMatchObject({ tensor: 'dh.l0.fwd', phase: 'backward' })
  })
  it('a weight that its update would make infinite, as it is called after the update', () => {
    expect(notFiniteWeight('Wh.l0.fwd')).toEqual({ tensor: "Wh'.l0.fwd", step: null, example: null, phase: 'update' })
  })
  it('a loss', () => {
    const built = build({ cell: 'gru', precision: 'float32' })
    built.batch.targets = Float32Array.from({ length: 4 }, (_, i) => (i === 2 ? Infinity : 0))
    pass(built)
    expect(findNotFinite(built.workspace)).toEqual({ tensor: 'loss', step: null, example: 1, phase: 'loss' })
  })
})
