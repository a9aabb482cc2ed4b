// A cell opened: its operations, done one by one here, give the engine's own state; every gradient against central differences of the
// rest of the cell, and against what the engine kept.
import { describe, expect, test } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { CellName } from '../../src/engine/spec.ts'
import { layersOf } from '../../src/engine/workspace.ts'
import type { Workspace } from '../../src/engine/workspace.ts'
import { OPERATIONS } from '../../src/trace/contract/inside.ts'
import type { CellPlace, InsideView, Operation, QuantityName } from '../../src/trace/contract/inside.ts'
import { insideOf } from '../../src/trace/derive/inside/inside.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import { buildSmooth } from '../support/central-differences.ts'
import { traced } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'
import { simdSet } from '../support/simd.ts'

const CELLS: CellName[] = ['rnn_tanh', 'rnn_relu', 'lstm', 'gru']
const workspaceOf = (network: Network): Workspace => traced(buildSmooth({ batch: 4, hiddenSize: 5, spread: 0.6, ...network })).workspace
const opened = (network: Network, place: Partial<CellPlace> = {}): InsideView => insideOf(workspaceOf(network), { layer: 0, direction: 'fwd', step: 1, ...place })!
const layerOf = (workspace: Workspace, { layer, direction }: CellPlace) => layersOf(workspace).find((one) => one.index === layer && one.direction === direction)!

type Values = Record<QuantityName, number>

/** The operation at one example and unit; products with weights are given. */
function done({ op, of }: Operation, values: Values): number {
  const [a = 0, b = 0] = of.map((name) => values[name]!)
  if (op === 'sum') return of.reduce((sum, name) => sum + values[name]!, 0)
  if (op === 'product') return a * b
  if (op === 'sigmoid') return 1 / (1 + Math.exp(-a))
  if (op === 'tanh') return Math.tanh(a)
  if (op === 'relu') return Math.max(0, a)
  return op === 'oneMinus' ? 1 - a : a
}

const valuesAt = ({ quantities, hidden }: InsideView, at: number): Values =>
  Object.fromEntries(Object.entries(quantities).map(([name, { rows, value }]) => [name, value[rows === 1 ? at % hidden : at]!]))

/** What all later operations make of one quantity that is `by` larger. */
function nudged(view: InsideView, at: number, name: QuantityName, by: number): Values {
  const values = { ...valuesAt(view, at), [name]: valuesAt(view, at)[name]! + by }
  for (const operation of OPERATIONS[view.cell]) if (operation.op !== 'matmul' && operation.out !== name) values[operation.out] = done(operation, values)
  return values
}

/** The gradients that enter the cell from elsewhere, as one number whose derivative is that of the loss. */
function pull(view: InsideView, at: number, values: Values): number {
  const { h, cNext } = view.quantities
  return h!.gradient[at]! * values.h! + (cNext ? cNext.gradient[at]! * values.cNext! : 0)
}

const NUDGE = 1e-5
/** Where a number goes more than one way out of the cell, or is a row for all examples, its gradient is asked of elsewhere. */
const ELSEWHERE = new Set(['x', 'hPrev', 'b', 'bh', 'cNext'])

const places: [string, Network, Partial<CellPlace>][] = [
  ['one layer', {}, {}],
  ['the first step', {}, { step: 0 }],
  ['the last step', {}, { step: 2 }],
  ['the second layer', { layers: 2 }, { layer: 1 }],
  ['backwards in time', { directions: 2 }, { direction: 'bwd' }],
  ['every step read', { mode: 'many_to_many_synced' }, {}],
]

describe.each(CELLS)('%s', (cell) => {
  test.each(places)('%s: the operations make what the engine kept', (_, network, place) => {
    const view = opened({ cell, ...network }, place)
    for (let at = 0; at < view.batch * view.hidden; at++) {
      const values = valuesAt(view, at)
      for (const operation of OPERATIONS[cell]) {
        if (operation.op !== 'matmul') expect(values[operation.out], `${operation.out} at ${at}`).toBeCloseTo(done(operation, values), 12)
      }
    }
  })

  test.each(places)('%s: gradients are central differences of what follows', (_, network, place) => {
    const view = opened({ cell, ...network }, place)
    let compared = 0
    for (const [name, { gradient, rows }] of Object.entries(view.quantities)) {
      if (ELSEWHERE.has(name.split('.')[0]!) || rows === 1) continue
      for (let at = 0; at < view.batch * view.hidden; at++) {
        const slope = (pull(view, at, nudged(view, at, name, NUDGE)) - pull(view, at, nudged(view, at, name, -NUDGE))) / (2 * NUDGE)
        expect(gradient[at], `${name} at ${at}`).toBeCloseTo(slope, 8)
        compared++
      }
    }
    expect(compared).toBeGreaterThanOrEqual(4 * view.batch * view.hidden)
  })

  test('biases: the shares of all steps are the gradient; the first step sends back the gradient of the first state', () => {
    const workspace = workspaceOf({ cell, initial: 'given' })
    const views = [0, 1, 2].map((step) => insideOf(workspace, { layer: 0, direction: 'fwd', step })!)
    const layer = layersOf(workspace)[0]!
    const blocks = layer.columns / layer.hidden
    const names = Object.keys(views[0]!.quantities).filter((name) => /^b(\.|$)/.test(name))
    expect(names).toHaveLength(blocks)
    names.forEach((name, index) => {
      for (let j = 0; j < layer.hidden; j++) {
        const sum = views.reduce((total, { quantities }) => total + quantities[name]!.gradient[j]!, 0)
        expect(sum).toBeCloseTo(layer.db[index * layer.hidden + j]!, 10)
      }
    })
    const { hPrev, cPrev } = views[0]!.quantities
    hPrev!.gradient.forEach((number, at) => expect(number).toBeCloseTo(layer.memory.dh0_bh[at]!, 10))
    cPrev?.gradient.forEach((number, at) => expect(number).toBeCloseTo(layer.memory.dc0_bh[at]!, 10))
  })

  test('an ended example: nothing inside has a gradient, its state goes back whole', () => {
    const place: CellPlace = { layer: 0, direction: 'fwd', step: 2 }
    const workspace = workspaceOf({ cell, lengths: [3, 1, 2, 3] })
    const view = insideOf(workspace, place)!
    expect(view.ended).toEqual([1, 2])
    const { h, hPrev } = view.quantities
    const a = view.quantities[cell === 'lstm' ? 'a.f' : cell === 'gru' ? 'a.n' : 'a']!
    const row = 1 * view.hidden
    for (let at = row; at < row + view.hidden; at++) {
      expect(a.gradient[at]).toBe(0)
      expect(hPrev!.gradient[at]).toBe(h!.gradient[at])
      expect(h!.value[at]).toBe(hPrev!.value[at])
    }
  })

  test('cut: nothing goes back to the state before', () => {
    const view = opened({ cell, truncate: 1 })
    expect(view.cut).toBe(true)
    expect(view.quantities.hPrev!.gradient.every((number) => number === 0)).toBe(true)
    expect(view.quantities.cPrev?.gradient.every((number) => number === 0) ?? true).toBe(true)
  })

  test('SIMD kernels give the same numbers', () => {
    const recipe = { ...PAGE_RECIPE, cell }
    const [plain, fast] = [undefined, simdSet].map((set) => createTrainedRun(recipe, set).inside({ layer: 0, direction: 'fwd', step: 1 })!)
    for (const [name, { value, gradient }] of Object.entries(plain!.quantities)) {
      value.forEach((number, at) => expect(fast!.quantities[name]!.value[at]).toBeCloseTo(number, 5))
      gradient.forEach((number, at) => expect(fast!.quantities[name]!.gradient[at]).toBeCloseTo(number, 5))
    }
  })
})

test('kept numbers are the engine\'s, to the last bit', () => {
  const place: CellPlace = { layer: 0, direction: 'fwd', step: 1 }
  const workspace = workspaceOf({ cell: 'lstm', precision: 'float32' })
  const { quantities } = insideOf(workspace, place)!
  const step = layerOf(workspace, place).order[1]!
  expect(quantities.c!.value).toEqual(step.c_bh)
  expect(quantities.c!.gradient).toEqual(step.dc_bh)
  expect(quantities.h!.gradient).toEqual(step.dh_bh)
  expect(quantities.tanhC!.value).toEqual(step.tanhC_bh)
})

test('the bound at each step acts on the pre-activation, and r has its gradient from before it', () => {
  const bound = 1e-3
  const view = opened({ cell: 'gru', stepClip: bound })
  expect(view.stepClip).toBe(bound)
  expect(Math.max(...view.quantities['a.n']!.gradient.map(Math.abs))).toBeLessThanOrEqual(bound)
  expect(Math.max(...view.quantities.rq!.gradient.map(Math.abs))).toBeGreaterThan(bound)
})

test('there is no such cell', () => {
  const workspace = workspaceOf({})
  expect(insideOf(workspace, { layer: 1, direction: 'fwd', step: 0 })).toBeNull()
  expect(insideOf(workspace, { layer: 0, direction: 'bwd', step: 0 })).toBeNull()
  expect(insideOf(workspace, { layer: 0, direction: 'fwd', step: 3 })).toBeNull()
})
