/** What holds the gradient in, and where it must not reach: truncation, the clip of each step, masks. */

import { describe, expect, it } from 'vitest'
import { CELLS } from '../../src/engine/spec.ts'
import { layersOf, setBounds } from '../../src/engine/workspace.ts'
import { build, pass } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'

const STEPS = 6

function gradients(network: Network) {
  const built = build({ steps: STEPS, ...network })
  pass(built)
  const { model, dx_tbd } = built.workspace
  return { weights: model.parameters.flatMap(({ gradient }) => Array.from(gradient)), dx: Array.from(dx_tbd), built }
}

/** Sum of |dx_t| at each step. */
function reach(dx: number[]): number[] {
  const slab = dx.length / STEPS
  return Array.from({ length: STEPS }, (_, t) => dx.slice(t * slab, (t + 1) * slab).reduce((sum, d) => sum + Math.abs(d), 0))
}

describe.each(CELLS)('%s', (cell) => {
  const shapes: Network[] = [{ cell }, { cell, layers: 2 }, { cell, mode: 'many_to_many_synced', lengths: [6, 4] }, { cell, directions: 2, layers: 2 }]
  it('truncated at T or more is not truncated', () => {
    for (const shape of shapes) {
      const full = gradients(shape)
      for (const truncate of [STEPS, STEPS + 1, 1000]) expect(gradients({ ...shape, truncate })).toMatchObject({ weights: full.weights, dx: full.dx })
    }
  })
  it.each([1, 2, 4])('truncated at %i, a loss at the end reaches exactly so many steps', (truncate) => {
    for (const layers of [1, 2]) {
      const reached = reach(gradients({ cell, layers, truncate, hiddenSize: 9 }).dx)
      reached.forEach((size, t) => (t < STEPS - truncate ? expect(size).toBe(0) : expect(size).toBeGreaterThan(0)))
    }
  })
  it('truncated at 2, a loss at every step does not reach over the cut', () => {
    const { built } = gradients({ cell, mode: 'many_to_many_synced', truncate: 2 })
    const { workspace } = built
    workspace.dy_sbk.fill(0)
    expect(layersOf(workspace)[0].order.map(({ cut }) => cut)).toEqual([false, false, true, false, true, false])
  })
  it('the backward direction is cut from its own end', () => {
    const { workspace } = gradients({ cell, directions: 2, truncate: 4 }).built
    expect(layersOf(workspace).map(({ order }) => order.filter(({ cut }) => cut).map(({ step }) => step))).toEqual([[2], [3]])
  })
  it('feedback does not carry a gradient over the cut', () => {
    const network: Network = { cell, feedback: true, mode: 'one_to_many', truncate: 2 }
    const { built, dx } = gradients(network)
    expect(reach(dx)[0]).toBeGreaterThan(0)
    const { workspace } = built
    // dy of the step before a cut is the loss's own: what is fed over the cut adds nothing.
    const own = workspace.dy_sbk.slice()
    const B = workspace.batch
    const K = workspace.model.architecture.outputSize
    const S = workspace.schedule.reads.length
    for (const step of [1, 3]) for (let i = step * B * K; i < (step + 1) * B * K; i++) expect(own[i]).toBeCloseTo((2 * (workspace.y_sbk[i] - workspace.target[i])) / K / B / S, 14)
  })
  it('a large step clip is none', () => {
    for (const shape of shapes) expect(gradients({ ...shape, stepClip: 1e6 }).weights).toEqual(gradients(shape).weights)
  })
  it('the step clip bounds every pre-activation on both sides, and the bound can be changed', () => {
    const { built } = gradients({ cell, stepClip: 1e-3, layers: 2 })
    const all = () => layersOf(built.workspace).flatMap(({ memory }) => [...memory.da_tbg, ...memory.dq_tbg])
    expect(Math.max(...all().map(Math.abs))).toBe(1e-3)
    setBounds(built.workspace, { truncate: null, stepClip: null })
    pass(built)
    expect(Math.max(...all().map(Math.abs))).toBeGreaterThan(1e-3)
  })
  it('a masked step copies the state in every layer and direction, and takes no gradient', () => {
    const { built, dx } = gradients({ cell, layers: 2, directions: 2, lengths: [6, 3] })
    const { hiddenSize: H, inputSize: D } = built.workspace.model.architecture
    for (const { memory, direction } of layersOf(built.workspace)) {
      const row = (t: number) => Array.from(memory.h_tbh.subarray((t * 2 + 1) * H, (t * 2 + 2) * H))
      for (let t = 3; t < STEPS; t++) expect(row(t)).toEqual(direction === 'fwd' ? row(2) : new Array<number>(H).fill(0))
    }
    for (let t = 3; t < STEPS; t++) for (let d = 0; d < D; d++) expect(dx[(t * 2 + 1) * D + d]).toBe(0)
  })
})

describe('the embedding', () => {
  it('touches only rows of the batch, and lists each once', () => {
    const built = build({ embedding: { vocabulary: 50 }, steps: 3, batch: 2, lengths: [3, 2] })
    built.batch.inputs = [4, 9, 4, 7, 30, 31]
    pass(built)
    const table = built.workspace.model.byName.E
    expect(Array.from(table.rows!.touched)).toEqual([4, 9, 7, 30])
    const D = table.rows!.width
    const nonzero = new Set(Array.from(table.gradient, (g, i) => (g !== 0 ? Math.floor(i / D) : -1)))
    expect([...nonzero].filter((row) => row >= 0).sort((a, b) => a - b)).toEqual([4, 7, 9, 30])
    built.batch.inputs = [1, 1, 1, 1, 1, 1]
    pass(built)
    expect(Array.from(table.rows!.touched)).toEqual([1])
    expect(Array.from(table.gradient.subarray(4 * D, 5 * D))).toEqual([0, 0])
  })
})
