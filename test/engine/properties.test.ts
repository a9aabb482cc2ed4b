/** What must hold for every network: the batch is a set, padding is nothing, time can be cut in two, weights have no batch and no time. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../src/engine/batch.ts'
import { forward } from '../../src/engine/passes.ts'
import { CELLS, LOSSES, MODES } from '../../src/engine/spec.ts'
import { carryState, createWorkspace, layersOf } from '../../src/engine/workspace.ts'
import { scheduleFor } from '../../src/engine/modes.ts'
import { build, pass } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'

const network = fc.record({
  cell: fc.constantFrom(...CELLS),
  mode: fc.constantFrom(...MODES),
  loss: fc.constantFrom(...LOSSES),
  directions: fc.constantFrom<1 | 2>(1, 2),
  layers: fc.integer({ min: 1, max: 2 }),
  batch: fc.integer({ min: 1, max: 4 }),
  steps: fc.integer({ min: 2, max: 5 }),
  hiddenSize: fc.integer({ min: 1, max: 4 }),
  inputSize: fc.integer({ min: 1, max: 3 }),
  outputSize: fc.integer({ min: 2, max: 3 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
})

/** Rows of (outer, B, n) in another order. */
function reordered(numbers: ArrayLike<number>, order: number[], n: number): number[] {
  const rows = numbers.length / n
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const from = Math.floor(row / order.length) * order.length + order[row % order.length]
    return Array.from({ length: n }, (_, j) => numbers[from * n + j])
  })
}

function close(got: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-12): void {
  expect(got.length).toBe(expected.length)
  for (let i = 0; i < got.length; i++) expect(Math.abs(got[i] - expected[i])).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected[i])))
}

const gradientsOf = ({ workspace }: ReturnType<typeof build>) => workspace.model.parameters.flatMap(({ gradient }) => Array.from(gradient))

it('permuting the batch permutes the outputs and leaves loss and gradient', () => {
  fc.assert(
    fc.property(network, fc.integer({ min: 0, max: 99 }), (settings, turn) => {
      const built = build(settings)
      const { batch: B, model, schedule } = built.workspace
      const order = Array.from({ length: B }, (_, b) => (b + turn) % B).reverse()
      const lengths = Array.from({ length: B }, (_, b) => 1 + ((turn + 2 * b) % schedule.steps))
      const { inputSize, outputSize } = model.architecture
      const first: Batch = { ...built.batch, lengths }
      const loss = pass({ ...built, batch: first })
      const [y, gradients] = [Array.from(built.workspace.y_sbk), gradientsOf(built)]
      const targets = reordered(first.targets, order, settings.loss === 'softmax_ce' ? 1 : outputSize)
      const second: Batch = { inputs: reordered(first.inputs, order, inputSize), targets, lengths: order.map((b) => lengths[b]) }
      expect(pass({ ...built, batch: second })).toBeCloseTo(loss, 12)
      close(built.workspace.y_sbk, reordered(y, order, outputSize))
      close(gradientsOf(built), gradients)
    }),
  )
})

it('what stands in the padding changes nothing', () => {
  fc.assert(
    fc.property(network, fc.integer({ min: 0, max: 99 }), (settings, turn) => {
      const built = build(settings)
      const { batch: B, schedule, model } = built.workspace
      const lengths = Array.from({ length: B }, (_, b) => 1 + ((turn + b) % schedule.steps))
      const loss = pass({ ...built, batch: { ...built.batch, lengths } })
      const gradients = gradientsOf(built)
      const D = model.architecture.inputSize
      const junk = Array.from(built.batch.inputs, (number, i) => (Math.floor(i / B / D) >= lengths[Math.floor(i / D) % B] ? 7 : number))
      expect(pass({ ...built, batch: { ...built.batch, inputs: junk, lengths } })).toBe(loss)
      expect(gradientsOf(built)).toEqual(gradients)
    }),
  )
})

it('more padding changes nothing: final reads at T and at T + 3 agree', () => {
  fc.assert(
    fc.property(network, (settings) => {
      const short = build({ ...settings, mode: 'many_to_one' })
      const { batch: B, model, schedule, objective } = short.workspace
      const lengths = new Array<number>(B).fill(schedule.steps)
      const loss = pass(short)
      const gradients = gradientsOf(short)
      const long = createWorkspace(model, scheduleFor('many_to_one', { steps: schedule.steps + 3 }), B, objective)
      const inputs = [...Array.from(short.batch.inputs), ...new Array<number>(3 * B * model.architecture.inputSize).fill(7)]
      const padded = { workspace: long, batch: { ...short.batch, inputs, lengths } }
      expect(pass(padded)).toBe(loss)
      close(gradientsOf(padded), gradients)
    }),
  )
})

it('T steps, then U steps with the state carried over, equal T + U', () => {
  fc.assert(
    fc.property(network, fc.integer({ min: 1, max: 4 }), (settings, first) => {
      const whole = build({ ...settings, directions: 1, mode: 'many_to_many_synced' })
      const { batch: B, model, schedule, objective } = whole.workspace
      const T = Math.min(first, schedule.steps - 1)
      forward(whole.workspace, whole.batch)
      const { inputSize, outputSize } = model.architecture
      const part = (from: number, to: number) => {
        const workspace = createWorkspace(model, scheduleFor('many_to_many_synced', { steps: to - from, initial: 'carried' }), B, objective)
        const width = objective.loss === 'softmax_ce' ? 1 : outputSize
        return { workspace, batch: { inputs: Array.from(whole.batch.inputs).slice(from * B * inputSize, to * B * inputSize), targets: Array.from(whole.batch.targets).slice(from * B * width, to * B * width), lengths: null } }
      }
      const [early, late] = [part(0, T), part(T, schedule.steps)]
      forward(early.workspace, early.batch)
      carryState(early.workspace, late.workspace)
      forward(late.workspace, late.batch)
      close([...early.workspace.y_sbk, ...late.workspace.y_sbk], whole.workspace.y_sbk, 0)
      const ends = ({ workspace }: typeof early) => layersOf(workspace).flatMap(({ memory }) => [...memory.hLast_bh, ...memory.cLast_bh])
      expect(ends(late)).toEqual(ends(whole as never))
    }),
  )
})

describe('weights serve any T and any B', () => {
  it.each(CELLS)('%s', (cell) => {
    const { workspace } = build({ cell, mode: 'many_to_many_synced', steps: 3 })
    for (const [steps, batch] of [[1, 1], [7, 5], [40, 2]]) {
      const other = createWorkspace(workspace.model, scheduleFor('many_to_many_synced', { steps }), batch, workspace.objective)
      const D = workspace.model.architecture.inputSize
      const inputs = Array.from({ length: steps * batch * D }, (_, i) => ((i * 37) % 11) / 11)
      forward(other, { inputs, targets: new Float64Array(steps * batch * 2), lengths: null })
      expect(other.y_sbk.length).toBe(steps * batch * 2)
      expect(other.y_sbk.every(Number.isFinite)).toBe(true)
    }
  })
})

it('float32 agrees with float64', () => {
  fc.assert(
    fc.property(network, (settings) => {
      const [single, double] = (['float32', 'float64'] as const).map((precision) => build({ ...settings, precision } as Network))
      double.workspace.model.parameters.forEach(({ value }, i) => value.set(single.workspace.model.parameters[i].value))
      const inputs = Float32Array.from(single.batch.inputs)
      const targets = Float32Array.from(single.batch.targets)
      const losses = [single, double].map((built) => pass({ ...built, batch: { ...built.batch, inputs, targets } }))
      close([losses[0]], [losses[1]], 2e-6)
      close(gradientsOf(single), gradientsOf(double), 2e-6)
    }),
  )
})
