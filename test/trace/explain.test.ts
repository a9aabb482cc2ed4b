/** Every number of the trace is what its formula gives, for all cells, modes and losses, and things that bend the formulas. */

import { describe, expect, it } from 'vitest'
import { CELLS, LOSSES, MODES } from '../../src/engine/spec.ts'
import { randomStream } from '../../src/engine/random.ts'
import { OPTIMIZERS } from '../../src/engine/spec.ts'
import type { CellRef, TensorView } from '../../src/trace/contract/tensors.ts'
import { explain } from '../../src/trace/derive/explain/explain.ts'
import { evaluate } from '../../src/trace/derive/explain/expression.ts'
import { snapshotOf } from '../../src/trace/derive/snapshot.ts'
import type { TracedRun } from '../../src/trace/derive/traced-run.ts'
import { ADAM, build, traced } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'

/** Every cell of a tensor as the page would ask for it. */
function cellsOf(run: TracedRun, { id, axes, shape }: TensorView): { cell: CellRef; at: number }[] {
  const timed = axes[0] === 'time'
  const columns = shape[shape.length - 1]
  const rows = shape.length === 1 ? 1 : shape[shape.length - 2]
  const slabs = timed ? shape[0] : 1
  const reads = /^(y|dy|target)$/.test(id)
  return Array.from({ length: slabs * rows * columns }, (_, at) => {
    const s = Math.floor(at / (rows * columns))
    const step = !timed ? null : reads ? run.workspace.schedule.reads[s] : s
    return { cell: { tensor: id, step, row: Math.floor(at / columns) % rows, column: at % columns }, at }
  })
}

/** Every number of the snapshot against its explanation; the worst relative difference. */
function worst(run: TracedRun): { error: number; where: string; without: string[] } {
  const found = { error: 0, where: '', without: [] as string[] }
  for (const view of Object.values(snapshotOf(run, 'full').tensors)) {
    for (const { cell, at } of cellsOf(run, view)) {
      const explanation = explain(run, cell)
      if (explanation === null) {
        found.without.push(view.id)
        continue
      }
      const number = view.data[at]
      const formula = explanation.expression === null ? number : evaluate(explanation.expression)
      const error = Math.max(Math.abs(explanation.value - number), Math.abs(formula - number)) / Math.max(1, Math.abs(number))
      if (!(error <= found.error)) Object.assign(found, { error, where: `${JSON.stringify(cell)} ${number} ${formula} ${explanation.rule}` })
    }
  }
  return found
}

function expectExplained(network: Network, tolerance: number, run = traced(build(network))): void {
  const { error, where, without } = worst(run)
  expect(without).toEqual([])
  expect(error, where).toBeLessThanOrEqual(tolerance)
}

describe('a number and its formula', () => {
  for (const cell of CELLS) {
    for (const mode of MODES) {
      it(`${cell}, ${mode}`, () => {
        expectExplained({ cell, mode, layers: 2 }, 1e-12)
        expectExplained({ cell, mode, precision: 'float32', lengths: [2, 3], steps: 3 }, 1e-6)
      })
    }
    it(`${cell}, two directions, lengths, tanh output`, () => {
      expectExplained({ cell, mode: 'many_to_one', directions: 2, layers: 2, lengths: [4, 2], steps: 4, outputActivation: 'tanh' }, 1e-12)
      expectExplained({ cell, mode: 'many_to_many_synced', directions: 2, lengths: [4, 2], steps: 4 }, 1e-12)
    })
    it(`${cell}, feedback`, () => expectExplained({ cell, mode: 'one_to_many', feedback: true, layers: 2, steps: 4 }, 1e-12))
    it(`${cell}, truncated and clipped at each step`, () => expectExplained({ cell, mode: 'many_to_many_synced', steps: 5, truncate: 2, stepClip: 0.03 }, 1e-12))
    it(`${cell}, given state`, () => expectExplained({ cell, initial: 'given' }, 1e-12))
  }
  for (const loss of LOSSES) it(loss, () => expectExplained({ loss, mode: 'many_to_many_synced', lengths: [1, 3], outputSize: 3 }, 1e-12))
  it('embedding and dropout', () => {
    const network: Network = { embedding: { vocabulary: 5 }, dropout: { input: 0.3, readOut: 0.4 }, steps: 4, lengths: [4, 2] }
    expectExplained(network, 1e-12, traced(build(network), { dropout: randomStream(3, 'dropout') }))
  })
  for (const name of OPTIMIZERS) {
    it(`update by ${name}, clipped`, () => {
      const run = traced(build({}), { settings: { ...ADAM, name }, clip: 0.1 })
      for (const array of Object.values(run.optimizer.state.arrays)) array.fill(0.02)
      expectExplained({}, 1e-12, run)
    })
  }
})

describe('what is not there', () => {
  const run = traced(build({ mode: 'many_to_one', steps: 3 }))
  const cell = { tensor: 'h.l0.fwd', step: 1, row: 0, column: 0 }
  it.each([
    { ...cell, tensor: 'h.l7.fwd' },
    { ...cell, tensor: '__proto__' },
    { ...cell, step: 3 },
    { ...cell, step: null },
    { ...cell, row: 2 },
    { ...cell, column: -1 },
    { ...cell, tensor: 'y', step: 0 },
    { ...cell, tensor: 'i.l0.fwd' },
  ])('%j', (wrong) => expect(explain(run, wrong)).toBeNull())
  it('the state before the first step is zero', () => {
    expect(explain(run, { ...cell, step: -1 })).toMatchObject({ value: 0, rule: 'zero_state', expression: null })
  })
})

describe('what a number feeds', () => {
  const run = traced(build({ mode: 'many_to_one', steps: 3 }))
  const feeds = (tensor: string, step: number | null) => explain(run, { tensor, step, row: 1, column: 0 })?.feeds
  it('a state goes into the next, the last into the output', () => {
    expect(feeds('h.l0.fwd', 0)).toEqual([{ tensor: 'h.l0.fwd', step: 1, row: 1, column: null }])
    expect(feeds('h.l0.fwd', 2)).toEqual([{ tensor: 'y', step: 2, row: 1, column: null }])
  })
  it('the gradient of a pre-activation goes back in time, down, and into the weights', () => {
    expect(feeds('da.l0.fwd', 1)?.map(({ tensor, step }) => [tensor, step])).toEqual([
      ['dh.l0.fwd', 0],
      ['dx', 1],
      ['dWx.l0.fwd', null],
      ['dWh.l0.fwd', null],
      ['db.l0.fwd', null],
    ])
  })
})
